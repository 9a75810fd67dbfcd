import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { END, flowKinds } from "./flow.ts";
import { changeStep, exitEnds, removeFlow, setActivity, setFlow, setPerformers, setStepKind } from "./mend.ts";
import { findBrokenReference } from "./sop-document.ts";
import { sop } from "./sop-drawing.ts";
import { flowsFrom, getStep, type Sop } from "./sop.ts";
import { stepKinds } from "./step.ts";
import { arbitrarySop, propertySettings } from "./testing/index.ts";

const letter = sop`
  1 | Staf     | Menyusun konsep surat  | → 2
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
  3 | Camat    | Menandatangani surat   |`.sop;

const exits = (of: Sop, stepId: string): string[] => flowsFrom(of, stepId).map((flow) => `${flow.kind} ${flow.to}`);

describe("a person names who performs a step", () => {
  test("and the step says that a person did", () => {
    const step = getStep(setPerformers(letter, "s1", ["p2"]), "s1");
    expect(step.performerIds).toEqual(["p2"]);
    expect(step.evidence?.performers).toEqual({ source: "person", confidence: "sure" });
  });

  test("two performers act together and stand in the order of the columns", () => {
    const step = getStep(setPerformers(letter, "s1", ["p3", "p1"]), "s1");
    expect(step.performerIds).toEqual(["p1", "p3"]);
    expect(step.participation).toBe("all");
  });

  test("whoever comes first stays whoever comes first when a third is added", () => {
    const first = changeStep(setPerformers(letter, "s1", ["p1", "p2"]), "s1", (step) => ({
      ...step,
      participation: "any",
    }));
    expect(getStep(setPerformers(first, "s1", ["p1", "p2", "p3"]), "s1").participation).toBe("any");
  });

  test("a single performer left acts alone, and somebody unknown is not taken in", () => {
    const step = getStep(setPerformers(setPerformers(letter, "s1", ["p1", "p2"]), "s1", ["p2", "p9"]), "s1");
    expect(step.performerIds).toEqual(["p2"]);
  });
});

describe("a person says whether a row decides", () => {
  test("a task that becomes a decision keeps its way on as ya", () => {
    const mended = setStepKind(letter, "s1", "decision");
    expect(exits(mended, "s1")).toEqual(["yes s2"]);
    expect(getStep(mended, "s1").kind).toBe("decision");
  });

  test("a decision that becomes a task keeps its ya and loses its tidak", () => {
    expect(exits(setStepKind(letter, "s2", "task"), "s2")).toEqual(["forward s3"]);
  });
});

describe("a person says where an exit leads", () => {
  test("a tidak that was missing is added after the ya", () => {
    const open = removeFlow(letter, "s2", "no");
    expect(exits(open, "s2")).toEqual(["yes s3"]);
    expect(exits(setFlow(open, "s2", "no", "s1"), "s2")).toEqual(["yes s3", "no s1"]);
  });

  test("a new target replaces the old one in its place", () => {
    expect(exits(setFlow(letter, "s2", "yes", END), "s2")).toEqual(["yes end", "no s1"]);
  });

  test("an exit that leads to the end ends the procedure there", () => {
    expect(exitEnds(letter, "s2", "no")).toBe(false);
    expect(exitEnds(setFlow(letter, "s2", "no", END), "s2", "no")).toBe(true);
  });

  test("the arrows of the other steps keep their order", () => {
    const others = (of: Sop) => of.flows.filter((flow) => flow.from !== "s2");
    expect(others(setFlow(letter, "s2", "no", "s3"))).toEqual(others(letter));
  });
});

test("the words of a step are changed and nothing else is", () => {
  const mended = setActivity(letter, "s1", "Mengetik konsep surat");
  expect(mended).toEqual({
    ...letter,
    steps: [{ ...letter.steps[0], activity: "Mengetik konsep surat" }, ...letter.steps.slice(1)],
  });
});

describe("whatever the SOP", () => {
  const mends: readonly ((of: Sop, stepId: string, to: string) => Sop)[] = [
    ...stepKinds.map((kind) => (of: Sop, stepId: string) => setStepKind(of, stepId, kind)),
    ...flowKinds.map((kind) => (of: Sop, stepId: string, to: string) => setFlow(of, stepId, kind, to)),
    ...flowKinds.map((kind) => (of: Sop, stepId: string) => removeFlow(of, stepId, kind)),
    (of, stepId) => setPerformers(of, stepId, ["p1", "p2"]),
  ];
  const mending = arbitrarySop()
    .filter((any) => any.steps.length > 0)
    .chain((any) => {
      const ids = any.steps.map((step) => step.id);
      return fc.record({
        any: fc.constant(any),
        mend: fc.constantFrom(...mends),
        stepId: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids, END),
      });
    });

  test("a mend leaves no reference broken and touches no other step", () => {
    fc.assert(
      fc.property(mending, ({ any, mend, stepId, to }) => {
        const before = structuredClone(any);
        const mended = mend(any, stepId, to);
        expect(any).toEqual(before);
        expect(findBrokenReference(mended)).toBeUndefined();
        expect(mended.steps.filter((step) => step.id !== stepId)).toEqual(
          any.steps.filter((step) => step.id !== stepId),
        );
        expect(mended.flows.filter((flow) => flow.from !== stepId)).toEqual(
          any.flows.filter((flow) => flow.from !== stepId),
        );
      }),
      propertySettings(),
    );
  });

  test("mending the same thing twice is like mending it once", () => {
    fc.assert(
      fc.property(mending, ({ any, mend, stepId, to }) => {
        const once = mend(any, stepId, to);
        expect(mend(once, stepId, to)).toEqual(once);
      }),
      propertySettings(),
    );
  });

  test("a step that the SOP does not have changes nothing", () => {
    expect(setPerformers(letter, "s9", ["p1"])).toEqual(letter);
    expect(setStepKind(letter, "s9", "note")).toEqual(letter);
  });
});
