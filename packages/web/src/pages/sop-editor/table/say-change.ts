import { stepNumber, type Sop, type Step } from "@alur/model";
import type { ChangeWords } from "../../../messages/id/table.ts";
import { cellText, textFields, type TextField } from "../mends.ts";

/** The columns' names, as they stand in the sentence. */
type FieldNames = Readonly<Record<TextField, string>>;

/** What differs between two states of an SOP, in one short phrase: what was undone, or done again. */
export function sayChange(before: Sop, after: Sop, words: ChangeWords, fields: FieldNames): string {
  const parts = [
    ...rowParts(before, after, words),
    ...stepParts(before, after, words, fields),
    ...(samePerformers(before, after) ? [] : [words.columns]),
    ...(before.identity === after.identity ? [] : [words.identity]),
  ];
  const flows = parts.length === 0 && before.flows !== after.flows ? arrowParts(before, after, words) : [];
  const said = [...new Set([...parts, ...flows])];
  const [first = words.other, second] = said;
  return said.length > 2 ? words.several(said.length, first) : second === undefined ? first : `${first}, ${second}`;
}

function samePerformers(before: Sop, after: Sop): boolean {
  return JSON.stringify(before.performers) === JSON.stringify(after.performers);
}

function rowParts(before: Sop, after: Sop, words: ChangeWords): string[] {
  const count = after.steps.length - before.steps.length;
  if (count !== 0) return [count > 0 ? words.rowsMore(count) : words.rowsFewer(-count)];
  return before.steps.every((step, i) => step.id === after.steps[i]?.id) ? [] : [words.order];
}

function stepParts(before: Sop, after: Sop, words: ChangeWords, fields: FieldNames): string[] {
  const known = new Map(before.steps.map((step) => [step.id, step]));
  const order = rowParts(before, after, words).length > 0;
  return after.steps.flatMap((step) => {
    const old = known.get(step.id);
    if (!old || old === step) return [];
    // Numbers follow the rows by themselves.
    return stepChanges(old, step, fields, words, order).map((what) => words.ofStep(what, stepNumber(after, step)));
  });
}

function stepChanges(old: Step, step: Step, fields: FieldNames, words: ChangeWords, order: boolean): string[] {
  const cells = textFields
    .filter((field) => !(order && field === "number") && cellText(old, field) !== cellText(step, field))
    .map((field) => fields[field]);
  const performers = old.performerIds.join() !== step.performerIds.join();
  return [...cells, ...(performers ? [words.performers] : []), ...(old.kind === step.kind ? [] : [words.kind])];
}

function arrowParts(before: Sop, after: Sop, words: ChangeWords): string[] {
  const key = (sop: Sop, id: string): string =>
    JSON.stringify(sop.flows.filter(({ from }) => from === id).map(({ to, kind, label }) => [to, kind, label]));
  return after.steps
    .filter((step) => key(before, step.id) !== key(after, step.id))
    .map((step) => words.ofStep(words.arrow, stepNumber(after, step)));
}
