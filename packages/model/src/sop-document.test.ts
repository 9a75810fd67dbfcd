import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBrokenReference, openSopDocument, writeSopDocument } from "./sop-document.ts";
import { drawSop, sop } from "./sop-drawing.ts";
import type { Sop } from "./sop.ts";
import { arbitrarySop, propertySettings } from "./testing/index.ts";

const letter = sop`
  1 | Staf     | Menyusun konsep surat  | → 2               | ATK    | 30 menit | Konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep surat
  3 | Kasubbag | Membubuhkan paraf      |                   | Konsep | 5 menit  | Konsep berparaf`.sop;

function problemOf(text: string): string {
  const opened = openSopDocument(text);
  return "problem" in opened ? opened.problem.id : "";
}

/** The letter as a file in which somebody has changed something by hand. */
function changedByHand(change: (data: Sop) => void): string {
  const data = structuredClone(letter);
  change(data);
  return JSON.stringify(data);
}

describe("a file of an SOP", () => {
  test("that was written opens as the same SOP", () => {
    expect(openSopDocument(writeSopDocument(letter))).toEqual({ sop: letter });
  });

  test("opens unchanged whatever the SOP holds", () => {
    fc.assert(
      fc.property(arbitrarySop(), (any) => {
        expect(openSopDocument(writeSopDocument(any))).toEqual({ sop: any });
      }),
      propertySettings(),
    );
  });

  test("ends with a line break and says its format first, so that people and programs recognise it", () => {
    const text = writeSopDocument(letter);
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.split("\n")[1]).toBe('  "format": "alur/sop@1",');
  });
});

describe("a wrong file is refused with a sentence:", () => {
  test("an empty file and a torn file", () => {
    expect(problemOf("")).toMatch(/bukan JSON yang utuh/);
    expect(problemOf(writeSopDocument(letter).slice(0, -20))).toMatch(/bukan JSON yang utuh/);
  });

  test.each(["null", "7", '"SOP"', "[]", "{}", '{"format":"alur/sop@2"}'])("%s is no SOP of this format", (text) => {
    expect(problemOf(text)).toMatch(/bukan SOP Alur/);
  });

  test("a file without steps names the place that is wrong", () => {
    const { steps: _, ...rest } = letter;
    expect(problemOf(JSON.stringify(rest))).toContain('"steps"');
  });

  test("a step of an unknown kind names the step", () => {
    const text = writeSopDocument(letter).replace('"kind": "decision"', '"kind": "diamond"');
    expect(problemOf(text)).toContain('"steps.1.kind"');
  });

  test("a step performed by somebody who is not in the file", () => {
    expect(problemOf(changedByHand((data) => data.steps[0]!.performerIds.push("p9")))).toContain('"p9"');
  });

  test("an arrow to a step that is not in the file, and one from such a step", () => {
    expect(problemOf(changedByHand((data) => (data.flows[1]!.to = "s9")))).toContain('"s9"');
    expect(problemOf(changedByHand((data) => (data.flows[1]!.from = "s8")))).toContain('"s8"');
  });

  test("two steps with one id, and a step named like the end", () => {
    expect(problemOf(changedByHand((data) => (data.steps[2]!.id = "s1")))).toContain('"s1"');
    expect(problemOf(changedByHand((data) => (data.steps[2]!.id = "end")))).toContain('"end"');
  });
});

test("any text at all is answered, never thrown at", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(problemOf(text)).not.toBe("");
    }),
    propertySettings(),
  );
});

test("every drawn SOP refers only to what it holds", () => {
  expect(findBrokenReference(letter)).toBeUndefined();
  expect(findBrokenReference(drawSop("").sop)).toBeUndefined();
});
