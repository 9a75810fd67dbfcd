import fc from "fast-check";
import { expect, test } from "vitest";
import { cornersOf } from "../testing/drawn-page.ts";
import { boxCorners, distanceToBorder } from "../testing/plane.ts";
import { capsuleRadius, halfHeightAt, halfWidthAt, outline, type SymbolShape } from "./symbol-shape.ts";

const shape: fc.Arbitrary<SymbolShape> = fc.record({
  kind: fc.constantFrom("start" as const, "end" as const, "task" as const, "decision" as const, "connector" as const),
  width: fc.double({ min: 4, max: 14, noNaN: true }),
  height: fc.double({ min: 3, max: 40, noNaN: true }),
});
const part = fc.double({ min: -0.95, max: 0.95, noNaN: true });

/** The border as the page shows it, about the middle (0, 0). */
function border(one: SymbolShape): ReturnType<typeof outline> {
  const { kind, width: w, height: h } = one;
  if (kind !== "start" && kind !== "end") return outline(one, 0, 0);
  const box = { x: -w / 2, y: -h / 2, w, h };
  return cornersOf({ ...box, kind, step: undefined, letter: undefined, corners: [], radius: capsuleRadius(one) });
}

test("wherever a line reaches a symbol's side, top or bottom, it ends on the border that is drawn", () => {
  fc.assert(
    fc.property(shape, part, (one, place) => {
      const y = (place * one.height) / 2;
      const x = (place * one.width) / 2;
      const across = halfWidthAt(one, y);
      for (const point of [
        [across, y],
        [-across, y],
        [x, -halfHeightAt(one, x, "top")],
        [x, halfHeightAt(one, x, "bottom")],
      ] as const) {
        expect(distanceToBorder([...point], border(one))).toBeLessThan(0.02);
      }
    }),
    { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) },
  );
});

test("a box is drawn around its middle", () => {
  expect(outline({ kind: "task", width: 10, height: 6 }, 20, 30)).toEqual(boxCorners({ x: 15, y: 27, w: 10, h: 6 }));
});
