import fc from "fast-check";
import { expect, test } from "vitest";
import { findBrokenReference } from "../sop-document.ts";
import { sop } from "../sop-drawing.ts";
import { flowsFrom } from "../sop.ts";
import { arbitrarySop, propertySettings } from "../testing/index.ts";
import { adoptSteps } from "./adopt-steps.ts";

const letter = sop`
  1 | Staf  | Menyusun surat      |
  2 | Camat | Menandatangani surat |`.sop;
const check = sop`
  1 | staf     | Mengetik konsep  |
  2 | Kasubbag | Memeriksa konsep | ya → selesai, tidak → 1`.sop;

test("rows of another SOP come with their performers and with the arrows between them", () => {
  const longer = adoptSteps(letter, 1, check);
  expect(longer.steps.map(({ number, performerIds }) => [number, ...performerIds])).toEqual([
    ["1", "p1"],
    ["2", "p1"],
    ["3", "p3"],
    ["4", "p2"],
  ]);
  expect(longer.performers.map(({ name }) => name)).toEqual(["Staf", "Camat", "Kasubbag"]);
  expect(flowsFrom(longer, "s4").map(({ kind, to }) => `${kind} ${to}`)).toEqual(["yes s2", "no s3"]);
});

test("whatever the SOPs, no reference is broken", () => {
  fc.assert(
    fc.property(arbitrarySop(), arbitrarySop(), fc.nat(8), (one, other, at) => {
      const longer = adoptSteps(one, Math.min(at, one.steps.length), other);
      expect(findBrokenReference(longer)).toBeUndefined();
      expect(longer.steps).toHaveLength(one.steps.length + other.steps.length);
    }),
    propertySettings(),
  );
});
