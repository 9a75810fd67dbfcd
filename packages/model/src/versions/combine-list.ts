import { same } from "../same.ts";
import type { ThreeWays } from "./three-ways.ts";

/** How the members of a list are known again and combined. */
export interface ListRules<Member> {
  keyOf: (member: Member) => string;
  /** A member that both have, of whom at least one changed it; `before` is absent where both brought it. */
  combine: (ways: ThreeWays<Member>) => Member;
  /** One of the two took out what the other changed: it stays, and that is told. */
  onTakenOut: (member: Member) => void;
  /** Both put the members into another order: mine counts, and that is told. */
  onReordered: () => void;
}

/** Combines a list whose members are known by a key: what either brought or took out, and whose order changed. */
export function combineList<Member>(ways: ThreeWays<readonly Member[]>, rules: ListRules<Member>): Member[] {
  if (same(ways.theirs, ways.before) || same(ways.mine, ways.theirs)) return [...ways.mine];
  if (same(ways.mine, ways.before)) return [...ways.theirs];
  const { keyOf } = rules;
  const [before, mine, theirs] = [ways.before, ways.mine, ways.theirs].map((list) => byKey(list, keyOf)) as [
    Map<string, Member>,
    Map<string, Member>,
    Map<string, Member>,
  ];
  const orderOf = (list: Map<string, Member>): string[] =>
    [...list.keys()].filter((key) => before.has(key) && mine.has(key) && theirs.has(key));
  const [was, here, there] = [orderOf(before), orderOf(mine), orderOf(theirs)];
  const mineMoved = !same(was, here);
  if (mineMoved && !same(was, there) && !same(here, there)) rules.onReordered();
  const [leading, other] = mineMoved ? [mine, theirs] : [theirs, mine];
  return withThose(leading, other).flatMap((key): Member[] => {
    const [old, own, foreign] = [before.get(key), mine.get(key), theirs.get(key)];
    if (own !== undefined && foreign !== undefined)
      return [same(own, foreign) ? own : rules.combine({ before: old ?? own, mine: own, theirs: foreign })];
    const left = own ?? foreign;
    if (left === undefined || (old !== undefined && same(old, left))) return [];
    if (old !== undefined) rules.onTakenOut(left);
    return [left];
  });
}

function byKey<Member>(list: readonly Member[], keyOf: (member: Member) => string): Map<string, Member> {
  return new Map(list.map((member) => [keyOf(member), member]));
}

/** The keys of one list, and each that only the other has behind the one that it stands behind there. */
function withThose(leading: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  const keys = [...leading.keys()];
  let at = 0;
  for (const key of other.keys()) {
    const known = keys.indexOf(key);
    if (known === -1) keys.splice(at++, 0, key);
    else at = known + 1;
  }
  return keys;
}
