import { isFields, same } from "../same.ts";

/** A value in three versions: as both knew it, and as each of the two left it. */
export interface ThreeWays<Value> {
  before: Value;
  mine: Value;
  theirs: Value;
}

/** Told where both changed one thing, each in another way. */
export type OnClash = (field: string) => void;

/** What one of the two changed counts; where both changed it, `mine` does, and the clash is told. */
export function combineValue<Value>({ before, mine, theirs }: ThreeWays<Value>, clash: () => void): Value {
  if (same(theirs, before) || same(mine, theirs)) return mine;
  if (!same(mine, before)) clash();
  return same(mine, before) ? theirs : mine;
}

/** Combines field by field. `deeper` names those whose own fields are combined one by one. */
export function combineFields<Value extends object>(
  ways: ThreeWays<Value>,
  onClash: OnClash,
  deeper: readonly (keyof Value & string)[] = [],
): Value {
  const [before, mine, theirs] = [ways.before, ways.mine, ways.theirs] as [Fields, Fields, Fields];
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const combined = keys.flatMap((key): [string, unknown][] => {
    const field = { before: before[key] ?? {}, mine: mine[key], theirs: theirs[key] };
    const parts = (deeper as readonly string[]).includes(key) && isFields(field.mine) && isFields(field.theirs);
    const value = parts
      ? combineFields(field as ThreeWays<object>, () => onClash(key))
      : combineValue({ ...field, before: before[key] }, () => onClash(key));
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(combined) as Value;
}

type Fields = Record<string, unknown>;
