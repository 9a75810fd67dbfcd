import type { Sop } from "../sop.ts";
import type { Step } from "../step.ts";

/** A printed number taken apart: "(3)" is 3 between "(" and ")". */
interface PrintedNumber {
  before: string;
  count: number;
  after: string;
}

function takeApart(number: string): PrintedNumber | undefined {
  const [, before, count, after] = /^(\D*)(\d+)(\D*)$/.exec(number) ?? [];
  return before === undefined || after === undefined ? undefined : { before, count: Number(count), after };
}

/** How the rows are numbered, where each numbered row counts one further than the one before; criteria and other rows without a number stand between. */
function countOf(steps: readonly Step[]): PrintedNumber | undefined {
  const numbers = steps.filter((step) => step.number.trim() !== "").map((step) => takeApart(step.number));
  const [first] = numbers;
  if (!first) return undefined;
  const goesOn = numbers.every(
    (number, i) => number?.before === first.before && number.after === first.after && number.count === first.count + i,
  );
  return goesOn ? first : undefined;
}

/** Whether the rows of a table are numbered one after the other. */
export function countsOn(steps: readonly Step[]): boolean {
  return countOf(steps) !== undefined;
}

/**
 * The numbers after rows were put in, moved or taken out: a table that counted from row to row counts on, in its own way of writing ("1.", "(1)").
 * Where an office numbered otherwise (1, 2a, 2b), nobody can know how it would go on, and every row keeps what is printed. `fresh` are the rows that
 * were put in: they take a number with the others.
 */
export function countOn(before: readonly Step[], after: Sop, fresh: readonly string[] = []): Sop {
  const count = before.length === 0 ? { before: "", count: 1, after: "" } : countOf(before);
  return count ? numbered(after, count, fresh) : after;
}

/** Every row that is no note counted from 1 anew, whatever was printed. */
export function numberAnew(sop: Sop): Sop {
  const acting = sop.steps.filter((step) => step.kind !== "note").map((step) => step.id);
  return numbered(sop, { before: "", count: 1, after: "" }, acting);
}

function numbered(sop: Sop, { before, count, after }: PrintedNumber, fresh: readonly string[]): Sop {
  let next = count;
  const steps = sop.steps.map((step) => {
    const counts = step.number.trim() !== "" || (fresh.includes(step.id) && step.kind !== "note");
    if (!counts) return step;
    const number = `${before}${next++}${after}`;
    return number === step.number ? step : { ...step, number };
  });
  return { ...sop, steps };
}
