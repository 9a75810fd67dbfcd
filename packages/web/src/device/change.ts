import { isFields, same } from "@alur/model";

/** A value as it is written down: what an SOP is made of. */
type Value = unknown;
type Path = readonly (string | number)[];

/** One place of a value that became another: a field of an object (absent where undefined), or some neighbours in a list. */
type Replacement =
  | { readonly at: Path; readonly was?: Value; readonly is?: Value }
  | { readonly at: Path; readonly from: number; readonly out: readonly Value[]; readonly put: readonly Value[] };

/** What a mend changed, said as shortly as it can be, so that thousands of them find room on a device. It is carried out and taken back alike. */
export type Change = readonly Replacement[];

/** The changes of an SOP that follow upon so many others, which replace whatever followed upon them before. */
export interface Following {
  after: number;
  changes: readonly Change[];
}

/** What leads from one value to another; empty where they say the same. */
export function changeBetween(before: Value, after: Value, at: Path = []): Change {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changeOfList(before, after, at);
  if (!isFields(before) || !isFields(after)) return same(before, after) ? [] : [whole(at, before, after)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (was === is) return [];
    return bothLarge(was, is)
      ? changeBetween(was, is, [...at, key])
      : same(was, is)
        ? []
        : [whole([...at, key], was, is)];
  });
}

/** Carries a change out on the value that it was made of. */
export function applyChange<Whole>(value: Whole, change: Change): Whole {
  return change.reduce<Value>((now, replacement) => replace(now, replacement, replacement.at), value) as Whole;
}

/** The way back. */
export function reverseChange(change: Change): Change {
  return change
    .toReversed()
    .map((replacement) =>
      "from" in replacement
        ? { at: replacement.at, from: replacement.from, out: replacement.put, put: replacement.out }
        : whole(replacement.at, replacement.is, replacement.was),
    );
}

/** Rows that were put in, taken out or mended stand together nearly always, so what is alike before and behind them is left out. */
function changeOfList(before: readonly Value[], after: readonly Value[], at: Path): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && same(before[from], after[from])) from++;
  let behind = 0;
  while (behind < shorter - from && same(before.at(-1 - behind), after.at(-1 - behind))) behind++;
  const out = before.slice(from, before.length - behind);
  const put = after.slice(from, after.length - behind);
  if (out.length === put.length && out.every((each, i) => bothLarge(each, put[i])))
    return out.flatMap((each, i) => changeBetween(each, put[i], [...at, from + i]));
  return [{ at, from, out, put }];
}

function replace(value: Value, replacement: Replacement, way: Path): Value {
  const [next, ...rest] = way;
  if (next === undefined) {
    if (!("from" in replacement)) return replacement.is;
    return (value as readonly Value[]).toSpliced(replacement.from, replacement.out.length, ...replacement.put);
  }
  if (Array.isArray(value)) return value.with(Number(next), replace(value[Number(next)], replacement, rest));
  const { [next]: inside, ...others } = value as Record<string, Value>;
  const replaced = replace(inside, replacement, rest);
  return replaced === undefined ? others : { ...others, [next]: replaced };
}

function whole(at: Path, was: Value, is: Value): Replacement {
  return { at, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}

function bothLarge(one: Value, other: Value): boolean {
  return (Array.isArray(one) && Array.isArray(other)) || (isFields(one) && isFields(other));
}
