import { expect, test } from "vitest";
import { oncePerPlace } from "./once-per-place.ts";

test("two doubts about one row show its line once, and once more where other words decided", () => {
  const once = oncePerPlace();
  const at = { line: 7 };
  expect([once(at), once(at), once(at, "kepada Camat"), once(at, "kepada Camat"), once({ line: 8 })]).toEqual([
    at,
    undefined,
    at,
    undefined,
    { line: 8 },
  ]);
});
