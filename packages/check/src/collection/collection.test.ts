import { drawSop, type Sop } from "@alur/model";
import { arbitrarySop, propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSop } from "../check.ts";
import { collect } from "./collection.ts";
import { familiesOf } from "./families.ts";
import { isNearDuplicate, kinships } from "./kinship.ts";

function leave(kind: string, others: readonly string[] = []): Sop {
  const rows = [
    `Staf | Menyusun konsep surat cuti ${kind}`,
    `Kasubbag | Memeriksa konsep surat cuti ${kind}`,
    `Camat | Menandatangani surat cuti ${kind}`,
    ...(others.length > 0 ? others : [`Staf | Mengarsipkan surat cuti ${kind}`]),
  ];
  return drawSop([`# Cuti ${kind}`, ...rows.map((row, i) => `${i + 1} | ${row}`)].join("\n")).sop;
}
const workshop = drawSop(`
  # Perbaikan Mesin
  1 | Staf  | Menerima laporan kerusakan mesin ketik
  2 | Teknisi | Membongkar mesin
  3 | Teknisi | Memasang suku cadang
  4 | Staf  | Menyerahkan mesin`).sop;

test("two SOPs with one flow that differ in their subject only are nearly the same", () => {
  const [pair, ...more] = kinships(collect([leave("besar"), workshop, leave("sakit")]));
  expect(more).toEqual([]);
  expect(pair && [pair.one.identity.title, pair.other.identity.title]).toEqual(["Cuti besar", "Cuti sakit"]);
  expect(pair && isNearDuplicate(pair)).toBe(true);
});

test("SOPs with one flow and other words are a family, and others are in none", () => {
  const mission = drawSop(`
    # Penugasan Luar
    1 | Staf     | Merancang nota penugasan lapangan
    2 | Kasubbag | Meneliti anggaran perjalanan
    3 | Camat    | Mengesahkan nota penugasan
    4 | Staf     | Menyimpan tembusan`).sop;
  const pairs = kinships(collect([leave("besar"), workshop, mission, leave("sakit")]));
  const [family, ...more] = familiesOf(pairs);
  expect(more).toEqual([]);
  expect(family?.sops.map(({ identity }) => identity.title).toSorted()).toEqual([
    "Cuti besar",
    "Cuti sakit",
    "Penugasan Luar",
  ]);
});

test("an SOP on the screen is compared with the others though the collection does not know it", () => {
  const titles = (sop: Sop, collected: readonly Sop[]): string[] =>
    checkSop(sop, "permenpan-35", collect(collected)).flatMap(({ rule, twin }) =>
      rule === "title-used-twice" ? [twin?.sop.identity.title ?? ""] : [],
    );
  const edited = { ...workshop, performers: [...workshop.performers] };
  expect(titles(edited, [leave("besar")])).toEqual([]);
  expect(titles(edited, [leave("besar"), workshop])).toEqual(["Perbaikan Mesin"]);
});

test("whatever the SOPs, a twin is one of the collection and its row exists there", () => {
  fc.assert(
    fc.property(fc.array(arbitrarySop(), { maxLength: 4 }), (sops) => {
      const collection = collect(sops);
      for (const { twin } of sops.flatMap((sop) => checkSop(sop, "strict", collection))) {
        if (!twin) continue;
        expect(sops).toContain(twin.sop);
        expect([undefined, ...twin.sop.steps.map(({ id }) => id)]).toContain(twin.stepId);
      }
    }),
    propertySettings(50),
  );
});

test("every SOP belongs to one family at most, whatever pairs there are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 }), (links) => {
      const sops = Array.from({ length: 10 }, (_, n) => leave(String(n)));
      const pairs = links.map(([a, b]) => ({ one: sops[a]!, other: sops[b]!, words: 1, flow: 1 }));
      const members = familiesOf(pairs).flatMap((family) => family.sops);
      expect(new Set(members).size).toBe(members.length);
      for (const { one, other } of pairs)
        expect(familiesOf(pairs).some((family) => family.sops.includes(one) && family.sops.includes(other))).toBe(true);
    }),
    propertySettings(),
  );
});
