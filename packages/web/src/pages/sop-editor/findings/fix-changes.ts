import { END, findStep, flowsFrom, performerNames, type Sop, type Step } from "@alur/model";

/** The parts of an SOP in which a mend can change something, as they are named to people. */
export type ChangedPart =
  | "number"
  | "activity"
  | "performers"
  | "requirements"
  | "duration"
  | "outputs"
  | "remarks"
  | "flow"
  | "row"
  | "columns"
  | "identity";

/** What a mend changes in one place: what stands there now and what will stand there. */
export interface FixChange {
  part: ChangedPart;
  /** The row, by its number as printed; none for what is not in a row. */
  step: Step | undefined;
  before: string;
  after: string;
}

/** The words of "ya", "tidak" and the end, in the language of whoever looks. */
export interface FlowWords {
  yes: string;
  no: string;
  end: string;
}

/** The arrows of a step. Their targets keep the numbers that people see now: whoever renumbers the rows turns no arrow. */
function ways(sop: Sop, step: Step, words: FlowWords, seen: Sop): string {
  return flowsFrom(sop, step.id)
    .map(({ kind, label, to }) => {
      const exit = label ?? (kind === "yes" ? words.yes : kind === "no" ? words.no : "");
      const target = to === END ? words.end : ((findStep(seen, to) ?? findStep(sop, to))?.number ?? "");
      return `${exit} → ${target}`.trim();
    })
    .join(", ");
}

const cells: Readonly<
  Record<
    Exclude<ChangedPart, "row" | "columns" | "identity">,
    (sop: Sop, step: Step, words: FlowWords, seen: Sop) => string
  >
> = {
  number: (_, step) => step.number,
  activity: (_, step) => step.activity,
  performers: (sop, step) => performerNames(sop, step).join(", "),
  requirements: (_, step) => step.requirements.join("; "),
  duration: (_, step) => step.duration.text,
  outputs: (_, step) => step.outputs.join("; "),
  remarks: (_, step) => step.remarks,
  flow: ways,
};
const cellParts = Object.keys(cells) as (keyof typeof cells)[];

/** Everything that people see change between two states of an SOP, in the order of the paper. */
export function changesBetween(before: Sop, after: Sop, words: FlowWords): FixChange[] {
  return [...identityChanges(before, after), ...columnChanges(before, after), ...rowChanges(before, after, words)];
}

function identityChanges(before: Sop, after: Sop): FixChange[] {
  return Object.keys(before.identity).flatMap((key): FixChange[] => {
    const field = key as keyof Sop["identity"];
    const [one, other] = [said(before.identity[field]), said(after.identity[field])];
    return one === other ? [] : [{ part: "identity", step: undefined, before: one, after: other }];
  });
}

function said(value: Sop["identity"][keyof Sop["identity"]]): string {
  if (typeof value === "string") return value;
  return Object.values(value)
    .filter((text) => text !== "")
    .join("; ");
}

function columnChanges(before: Sop, after: Sop): FixChange[] {
  const columns = ({ performers }: Sop): string =>
    performers
      .filter(({ column }) => column)
      .map(({ name }) => name)
      .join(", ");
  const [one, other] = [columns(before), columns(after)];
  return one === other ? [] : [{ part: "columns", step: undefined, before: one, after: other }];
}

function rowChanges(before: Sop, after: Sop, words: FlowWords): FixChange[] {
  const changed = before.steps.flatMap((step): FixChange[] => {
    const mended = findStep(after, step.id);
    if (!mended) return [{ part: "row", step, before: step.activity, after: "" }];
    return cellParts.flatMap((part): FixChange[] => {
      const [one, other] = [cells[part](before, step, words, before), cells[part](after, mended, words, before)];
      return one === other ? [] : [{ part, step, before: one, after: other }];
    });
  });
  const added = after.steps.filter(({ id }) => !findStep(before, id));
  return [...changed, ...added.map((step): FixChange => ({ part: "row", step, before: "", after: step.activity }))];
}
