import { expect, test } from "vitest";
import { readFigure } from "./figures.ts";
import type { Point } from "./page-drawing.ts";

const points = (...places: [number, number][]): Point[] => places.map(([x, y]) => ({ x, y }));

test("a strip as thin as a pen is a line along its middle", () => {
  const { strokes, outlines } = readFigure(points([10, 10], [90, 10], [90, 11], [10, 11]), true, true);
  expect(outlines).toEqual([]);
  expect(strokes).toEqual([{ from: { x: 10, y: 10.5 }, to: { x: 90, y: 10.5 } }]);
});

test("a thin strip with a bend is two lines that belong together", () => {
  const strip = points([10, 10], [50, 10], [50, 60], [49, 60], [49, 11], [10, 11]);
  const { strokes } = readFigure(strip, true, true);
  expect(strokes).toHaveLength(2);
  expect(strokes.every(({ bent }) => bent)).toBe(true);
});

test("a small filled triangle is an arrow head, and its tip lies across the uneven side", () => {
  const { heads } = readFigure(points([10, 10], [14, 10], [12, 18]), true, true);
  expect(heads).toEqual([{ tip: { x: 12, y: 18 }, base: { x: 12, y: 10 } }]);
});

test("a figure with a body is an outline, whether it is filled or only drawn around", () => {
  const frame = points([0, 0], [40, 0], [40, 20], [0, 20], [0, 0]);
  for (const filled of [true, false]) expect(readFigure(frame, true, filled).outlines).toHaveLength(1);
});

test("a dot is nothing", () => {
  expect(readFigure(points([1, 1], [2, 1], [2, 2]), false, false).outlines).toEqual([]);
  expect(readFigure(points([1, 1]), true, true)).toEqual({ strokes: [], outlines: [], heads: [] });
});
