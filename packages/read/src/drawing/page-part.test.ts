import { expect, test } from "vitest";
import type { PageDrawing } from "./page-drawing.ts";
import { pagePart } from "./page-part.ts";

const page: PageDrawing = { page: 1, width: 400, height: 200, runs: [], strokes: [], outlines: [], heads: [] };
const box = { left: 40, right: 80, top: 20, bottom: 40 };

test("a row's place is said in shares of the page", () => {
  expect(pagePart(box, page)).toEqual({ left: 0.1, right: 0.2, top: 0.1, bottom: 0.2 });
});

test("a page that was turned to be read is shown as it was scanned", () => {
  // A quarter to the right brings the lower left corner up: what was read at the upper left was scanned at the lower left.
  expect(pagePart(box, { ...page, turned: 1 })).toEqual({ left: 0.1, right: 0.2, top: 0.8, bottom: 0.9 });
  expect(pagePart(box, { ...page, turned: 2 })).toEqual({ left: 0.8, right: 0.9, top: 0.8, bottom: 0.9 });
});
