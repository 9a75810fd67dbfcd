import { expect, test } from "vitest";
import { unopenedCase } from "../case/case-state.ts";
import { CaseCache } from "./case-cache.ts";
import { Recent } from "./recent.ts";

test("what was not used for longest gives way", () => {
  const recent = new Recent<number>(2);
  recent.keep("a", 1);
  recent.keep("b", 2);
  expect(recent.find("a")).toBe(1);
  recent.keep("c", 3);
  expect([recent.find("a"), recent.find("b"), recent.find("c")]).toEqual([1, undefined, 3]);
});

test("an older version of a case does not push out a newer one, and each agency has its own", () => {
  const cache = new CaseCache();
  const known = (version: number) => ({ version, state: unopenedCase, entries: [] });
  cache.keep("dinas", "berkas-1", known(3));
  cache.keep("dinas", "berkas-1", known(2));
  expect(cache.find("dinas", "berkas-1")?.version).toBe(3);
  expect(cache.find("badan", "berkas-1")).toBeUndefined();
  cache.forget("dinas", "berkas-1");
  expect(cache.find("dinas", "berkas-1")).toBeUndefined();
});
