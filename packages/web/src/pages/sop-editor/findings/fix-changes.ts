import {
  END,
  findPerformer,
  findStep,
  flowsFrom,
  performerNames,
  START,
  type Identity,
  type Sop,
  type Step,
  type StepKind,
} from "@alur/model";

/** The parts of an SOP in which a mend can change something, as they are named to people. */
export type ChangedPart =
  | "number"
  | "activity"
  | "kind"
  | "performers"
  | "requirements"
  | "duration"
  | "outputs"
  | "remarks"
  | "flow"
  | "joins"
  | "start"
  | "row"
  | "columns"
  | "identity";

/** What a mend changes in one place: what stands there now and what will stand there. */
export interface FixChange {
  part: ChangedPart;
  /** The row, by its number as printed; none for what is not in a row. */
  step: Step | undefined;
  /** The line of the identity page. */
  line?: keyof Identity;
  before: string;
  after: string;
}

/** What the form says by symbols and arrows, in the language of whoever looks. */
export interface SymbolWords {
  yes: string;
  no: string;
  end: string;
  kinds: Readonly<Record<StepKind, string>>;
  /** What a step says that waits for every branch. */
  allBranches: string;
}

/** The arrows of a step, or of the start. Their targets keep the numbers that people see now: whoever renumbers the rows turns no arrow. */
function ways(sop: Sop, { id }: Pick<Step, "id">, words: SymbolWords, seen: Sop): string {
  return flowsFrom(sop, id)
    .map(({ kind, label, to }) => {
      const exit = label ?? (kind === "yes" ? words.yes : kind === "no" ? words.no : "");
      const target = to === END ? words.end : ((findStep(seen, to) ?? findStep(sop, to))?.number ?? "");
      return `${exit} → ${target}`.trim();
    })
    .join(", ");
}

/** Who acts in a step, under the names that people see now: a column that is renamed gives no row to anybody else. */
function acting(sop: Sop, step: Step, _: SymbolWords, seen: Sop): string {
  const known = sop.performers.map((performer) => findPerformer(seen, performer.id) ?? performer);
  return performerNames({ ...sop, performers: known }, step).join(", ");
}

const cells: Readonly<
  Record<
    Exclude<ChangedPart, "start" | "row" | "columns" | "identity">,
    (sop: Sop, step: Step, words: SymbolWords, seen: Sop) => string
  >
> = {
  number: (_, step) => step.number,
  activity: (_, step) => step.activity,
  kind: (_, step, { kinds }) => kinds[step.kind],
  performers: acting,
  requirements: (_, step) => step.requirements.join("; "),
  duration: (_, step) => step.duration.text,
  outputs: (_, step) => step.outputs.join("; "),
  remarks: (_, step) => step.remarks,
  flow: ways,
  joins: (_, step, { allBranches }) => (step.joinsAll ? allBranches : ""),
};
const cellParts = Object.keys(cells) as (keyof typeof cells)[];

/** Everything that people see change between two states of an SOP, in the order of the paper. */
export function changesBetween(before: Sop, after: Sop, words: SymbolWords): FixChange[] {
  return [
    ...identityChanges(before, after),
    ...columnChanges(before, after),
    ...startChanges(before, after, words),
    ...rowChanges(before, after, words),
  ];
}

function identityChanges(before: Sop, after: Sop): FixChange[] {
  return Object.keys(before.identity).flatMap((key): FixChange[] => {
    const field = key as keyof Sop["identity"];
    const [one, other] = [said(before.identity[field]), said(after.identity[field])];
    return one === other ? [] : [{ part: "identity", step: undefined, line: field, before: one, after: other }];
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

function startChanges(before: Sop, after: Sop, words: SymbolWords): FixChange[] {
  const start = (sop: Sop): string => ways(sop, { id: START }, words, before);
  const [one, other] = [start(before), start(after)];
  return one === other ? [] : [{ part: "start", step: undefined, before: one, after: other }];
}

function rowChanges(before: Sop, after: Sop, words: SymbolWords): FixChange[] {
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
