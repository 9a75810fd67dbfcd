import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawSop, END, START, type Flow, type Sop } from "@alur/model";

const house = join(import.meta.dirname, "../../../..");
const labelled = join(house, "../shared/labels");

/** An SOP to try the engine on, and the document it is from. */
export interface SampleSop {
  name: string;
  sop: Sop;
}

/** One row of a sample, positions counted from 1 and 0 for the end. */
interface SampleRow {
  kind: Sop["steps"][number]["kind"];
  performers: string;
  activity: string;
  flows: { kind: Flow["kind"]; to: number }[];
}

/** The SOPs of our own corpus, as the reader is expected to read them. */
export function corpusSops(): SampleSop[] {
  const corpus = join(house, "corpus");
  const folders = readdirSync(corpus).filter((name) => existsSync(join(corpus, name, "expected.json")));
  return folders.flatMap((name) => {
    const { sops } = JSON.parse(readFileSync(join(corpus, name, "expected.json"), "utf8")) as ExpectedReading;
    return sops.map(({ title, steps }) => ({
      name: `${name}: ${title}`,
      sop: sampleSop(title, steps.map(expectedRow)),
    }));
  });
}

/** The SOPs that people have labelled by hand, where they are at hand beside the checkout. */
export function labelledSops(): SampleSop[] {
  if (!existsSync(labelled)) return [];
  const files = ["seeds", "pdf"].flatMap((folder) =>
    readdirSync(join(labelled, folder)).map((file) => join(labelled, folder, file)),
  );
  return files.map((file) => {
    const { id, title, steps } = JSON.parse(readFileSync(file, "utf8")) as LabelledSop;
    return {
      name: id,
      sop: sampleSop(
        title,
        steps.map((step, i) => labelledRow(step, i === steps.length - 1)),
      ),
    };
  });
}

interface ExpectedReading {
  sops: { title: string; steps: { kind: SampleRow["kind"]; performers: string; ways: string; activity: string }[] }[];
}

function expectedRow({
  kind,
  performers,
  ways,
  activity,
}: ExpectedReading["sops"][number]["steps"][number]): SampleRow {
  const flows = ways.split(", ").flatMap((way) => {
    const [, word = "", to = ""] = /^(?:(ya|tidak) )?(\d+|selesai)$/.exec(way) ?? [];
    const kind = word === "ya" ? "yes" : word === "tidak" ? "no" : "forward";
    return to === "" ? [] : [{ kind, to: to === "selesai" ? 0 : Number(to) } as const];
  });
  return { kind, performers, activity, flows };
}

interface LabelledSop {
  id: string;
  title: string;
  steps: LabelledStep[];
}

interface LabelledStep {
  kind: SampleRow["kind"];
  text: string;
  performers: string[];
  next: number[];
  decision: { yes: number | null; no: number | null } | null;
}

function labelledRow({ kind, text, performers, next, decision }: LabelledStep, last: boolean): SampleRow {
  const ways = next.length > 0 ? next : last ? [0] : [];
  const on = decision?.yes == null ? ways : [decision.yes];
  const flows: SampleRow["flows"] = on.map((to) => ({ kind: kind === "decision" ? "yes" : "forward", to }));
  if (decision?.no != null) flows.push({ kind: "no", to: decision.no });
  return { kind, performers: performers.join(" + "), activity: text, flows };
}

function sampleSop(title: string, rows: readonly SampleRow[]): Sop {
  const cell = (text: string): string => text.replaceAll(/[|→✗\n]/g, " ");
  const table = rows.map((row, i) => `${i + 1} | ${cell(row.performers)} | ${cell(row.activity)} | → ?`).join("\n");
  const { sop } = drawSop(table, title);
  const idOf = (position: number): string => (position === 0 ? END : `s${position}`);
  return {
    ...sop,
    steps: sop.steps.map((step, i) => ({ ...step, kind: rows[i]?.kind ?? step.kind })),
    flows: [
      { from: START, to: "s1", kind: "forward" },
      ...rows.flatMap((row, i) => row.flows.map(({ kind, to }): Flow => ({ from: `s${i + 1}`, to: idOf(to), kind }))),
    ],
  };
}
