import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { END, flowsFrom, performerNames, type Sop, type Step } from "@alur/model";
import { describe, expect, test } from "vitest";
import { readText } from "./text/read-text.ts";

const shared = join(import.meta.dirname, "../../../../shared");
const labelled = existsSync(join(shared, "labels/seeds"));
if (!labelled)
  console.log(
    "The hand labels are not beside this checkout (../shared/labels/seeds); the tests on real documents are skipped.",
  );

/** The part of a hand label that these tests compare. */
interface Label {
  source: { file: string; lines: [number, number] };
  performers: string[];
  steps: {
    line: number;
    performers: string[];
    kind: string;
    next: number[];
    decision: { yes: number | null; no: number | null } | null;
    duration: { kind: string; amount?: number; unit?: string };
  }[];
}

function labelsOf(start: string): Label[] {
  const folder = join(shared, "labels/seeds");
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Label)
    .filter((label) => label.steps.length > 0);
}

function read(file: string) {
  const seeds = join(shared, "seeds");
  const name = readdirSync(seeds).find((candidate) => candidate.startsWith(basename(file, ".txt"))) ?? file;
  return readText(readFileSync(join(seeds, name), "utf8"), name).drafts;
}

const loose = (name: string) =>
  name
    .toLowerCase()
    .replace(/kasubb?ag/g, "kasubbag")
    .replace("staff", "staf")
    .replace(/\W/g, "");

/** A step as the label and the reading can be compared: who, what kind, where next, where back. */
function stepOf(sop: Sop, step: Step) {
  const to = (kind: string) =>
    flowsFrom(sop, step.id)
      .filter((flow) => flow.kind === kind && flow.to !== END)
      .map((flow) => sop.steps.findIndex(({ id }) => id === flow.to) + 1);
  return {
    performers: performerNames(sop, step).map(loose).sort(),
    kind: step.kind,
    next: [...to("forward"), ...to("yes")],
    no: to("no")[0] ?? null,
    amount: step.duration.amount,
    unit: step.duration.unit,
  };
}

function labelStep(step: Label["steps"][number]) {
  return {
    performers: step.performers.map(loose).sort(),
    kind: step.kind,
    next: step.next,
    no: step.decision?.no ?? null,
    amount: step.duration.amount,
    unit: step.duration.unit,
  };
}

describe.skipIf(!labelled)("real documents, against what a careful person reads in them", () => {
  test("the SOP of 003 is read exactly", () => {
    const [label] = labelsOf("003");
    const [draft] = read("003");
    expect(draft?.sop.performers.map(({ name }) => name)).toEqual(label?.performers);
    expect([draft?.place.line, draft?.place.lastLine]).toEqual(label?.source.lines);
    expect(draft?.sop.steps.map((step) => stepOf(draft.sop, step))).toEqual(label?.steps.map(labelStep));
  });

  test("at least thirty of the tables of 004 are read without a single difference", () => {
    const drafts = read("004");
    const right = labelsOf("004").filter((label) => {
      const draft = drafts.find(({ place }) => place.line === label.source.lines[0]);
      const steps = draft?.sop.steps.map((step) => JSON.stringify(stepOf(draft.sop, step)));
      return draft !== undefined && steps?.join() === label.steps.map((step) => JSON.stringify(labelStep(step))).join();
    });
    expect(right.length).toBeGreaterThanOrEqual(30);
  });

  test("every SOP of every document is found, and none that is not there", () => {
    const tables = JSON.parse(readFileSync(join(shared, "labels/tables.json"), "utf8")) as {
      file: string;
      lines: [number, number];
      steps: number;
    }[];
    const withSteps = tables.filter(({ steps }) => steps > 0);
    const found = readdirSync(join(shared, "seeds"))
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => read(name).map(({ place, sop }) => `${name}:${place.line} ${sop.steps.length}`));
    expect(found.sort()).toEqual(withSteps.map(({ file, lines, steps }) => `${file}:${lines[0]} ${steps}`).sort());
  });

  test("three empty tables are no SOPs", () => {
    const text = readFileSync(
      join(shared, "seeds", readdirSync(join(shared, "seeds")).find((name) => name.startsWith("001")) ?? ""),
      "utf8",
    );
    expect(readText(text, "001").diagnostics.map(({ code }) => code)).toEqual([
      "empty-table",
      "empty-table",
      "empty-table",
    ]);
  });
});
