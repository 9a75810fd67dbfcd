import fc from "fast-check";
import { expect, test } from "vitest";
import { assignTracks, groupLanes, orderLanes, overlap, type Lane } from "./channel-order.ts";

const turn = fc.constantFrom(-1, 0, 1);
const lane: fc.Arbitrary<Lane> = fc
  .record({ low: fc.nat({ max: 20 }), length: fc.nat({ max: 8 }), turnLow: turn, turnHigh: turn })
  .map(({ low, length, turnLow, turnHigh }) => ({ low, high: low + length, turnLow, turnHigh }));
const lanes = fc.array(lane, { maxLength: 25 });
const settings = { seed: 35, numRuns: Number(process.env["FUZZ_RUNS"] ?? 300) };

test("two lines that overlap along a gutter never get the same lane", () => {
  fc.assert(
    fc.property(lanes, (list) => {
      const tracks = assignTracks(list, orderLanes(list));
      list.forEach((a, i) => {
        const shared = list.some((b, j) => j > i && overlap(a, b) && tracks[i] === tracks[j]);
        expect(shared).toBe(false);
      });
    }),
    settings,
  );
});

test("lines that share the middle of a column hang together in one group, and groups never touch", () => {
  fc.assert(
    fc.property(lanes, (list) => {
      const groups = groupLanes(list);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
      const group = (i: number): number => groups.findIndex((members) => members.includes(i));
      list.forEach((a, i) => {
        list.forEach((b, j) => {
          expect(!overlap(a, b) || group(i) === group(j)).toBe(true);
        });
      });
    }),
    settings,
  );
});

test("of two ways back around one another, the longer lies outside", () => {
  const inner: Lane = { low: 3, high: 5, turnLow: 1, turnHigh: 1 };
  const outer: Lane = { low: 1, high: 9, turnLow: 1, turnHigh: 1 };
  expect(orderLanes([inner, outer])).toEqual([1, 0]);
});
