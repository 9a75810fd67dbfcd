import { expect, test } from "vitest";
import { atTheirPosts } from "./at-their-post.ts";
import type { AppointmentInForce } from "./in-force.ts";

const held = [
  { officialId: "kasim", postId: "kasubbag", unitId: "umum" },
  { officialId: "sari", postId: "staf", unitId: "umum" },
];
const ofKasubbag = { kind: "post", postId: "kasubbag" } as const;
const ofUnit = { kind: "unit", unitId: "umum" } as const;

function acting(form: "plt" | "plh", postId: string, procedureIds?: string[]): AppointmentInForce {
  const days = { basis: "SPT 800/12/2026", endsAt: new Date("2026-12-01T00:00:00Z") };
  return { id: "1", officialId: "eko", postId, unitId: null, form, ...days, ...(procedureIds ? { procedureIds } : {}) };
}

test("nothing is kept for a holder for whom a Plh. acts, in the SOPs in which it does", () => {
  const { isThere } = atTheirPosts(held, [acting("plh", "kasubbag", ["surat"])]);
  expect(isThere("kasim", ofKasubbag, "surat")).toBe(false);
  expect(isThere("kasim", ofUnit, "surat")).toBe(false);
  expect(isThere("eko", ofKasubbag, "surat")).toBe(true);
  expect(isThere("kasim", ofKasubbag, "izin")).toBe(true);
  expect(isThere("eko", ofKasubbag, "izin")).toBe(false);
  expect(isThere("sari", ofUnit, "surat")).toBe(true);
});

test("a Plt. stands in for nobody, so whoever holds the post all the same is there", () => {
  const { isThere } = atTheirPosts(held, [acting("plt", "kasubbag")]);
  expect(isThere("kasim", ofKasubbag, "surat")).toBe(true);
});

test("a vacant post is served by whoever acts for it, in all SOPs only where that was ordered for all", () => {
  const forOne = atTheirPosts(held, [acting("plt", "kepala", ["surat"])]);
  expect([forOne.isServed("kepala", "surat"), forOne.isServed("kepala", "izin"), forOne.isServed("kepala")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(atTheirPosts(held, [acting("plt", "kepala")]).isServed("kepala")).toBe(true);
  expect(atTheirPosts(held, []).isServed("kepala")).toBe(false);
});
