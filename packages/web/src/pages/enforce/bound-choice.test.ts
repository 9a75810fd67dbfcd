import type { Bound } from "@alur/run";
import { expect, test } from "vitest";
import { boundOf, choiceOf } from "./bound-choice.ts";

test.each<Bound>([
  { kind: "post", postId: "3f0c" },
  { kind: "unit", unitId: "77aa" },
  { kind: "requester" },
  { kind: "external", postId: "3f0c" },
])("a performer bound to a $kind is found again in the list", (bound) => {
  expect(boundOf(choiceOf(bound))).toEqual(bound);
});

test("a performer whom nobody was chosen for is bound to nobody", () => {
  expect(boundOf(choiceOf(undefined))).toBeUndefined();
});
