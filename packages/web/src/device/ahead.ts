import type { Change, Following } from "./change.ts";
import type { KeptSop } from "./kept-sop.ts";
import type { TypedText } from "./shelf-rows.ts";
import { thisTab } from "./tabs.ts";

/**
 * The database answers a moment later than a person mends, and a tab may die in that moment. So every mend is noted first in the browser's small storage of words, which takes it at once, as shortly as it can be said; the note
 * is thrown away as soon as the database has it.
 */
export interface Ahead extends Pick<KeptSop, "key" | "documentName" | "changedAt" | "version" | "place"> {
  /** The version on which it rests, and what became of that SOP. */
  base: number;
  change: Change;
  following: Following | undefined;
}

const MENDS = "alur.ahead.";
const TYPED = "alur.typing.";

/** What the notes of this tab say, by SOP. */
const noted = new Map<string, readonly Ahead[]>();

/** Notes a mend. Those that are still waiting for the database as one are noted as one. */
export function noteAhead(ahead: Ahead): void {
  const others = (noted.get(ahead.key) ?? []).filter(({ base }) => base !== ahead.base);
  write(ahead.key, [...others, ahead]);
  // What stood in the open cell went into the mend.
  if (ahead.following) dropTyped();
}

/** The database has it, up to this version; or nobody wants it any more. */
export function dropAhead(key: string, version = Infinity): void {
  if (noted.has(key))
    write(
      key,
      (noted.get(key) ?? []).filter((ahead) => ahead.version > version),
    );
}

function write(key: string, mends: readonly Ahead[]): void {
  noted.set(key, mends);
  if (mends.length === 0) noted.delete(key);
  keepWords(`${MENDS}${thisTab}.${key}`, mends.length === 0 ? undefined : JSON.stringify(mends));
}

/** Notes what stands in the open cell; gives how to throw the note away when the database has it. */
export function noteTyped(typed: TypedText): () => void {
  const name = TYPED + thisTab;
  const words = JSON.stringify(typed);
  keepWords(name, words);
  return () => {
    if (storage()?.getItem(name) === words) keepWords(name, undefined);
  };
}

export function dropTyped(): void {
  keepWords(TYPED + thisTab, undefined);
}

/** A note that a tab left behind, with what it says; nothing where it says nothing that can be understood. */
export interface LeftNote {
  name: string;
  tab: string;
  mends: readonly Ahead[];
  typed: TypedText | undefined;
}

/** The notes of other tabs: mends first, as somebody typed on after them. */
export function leftNotes(): LeftNote[] {
  return Object.keys(storage() ?? {})
    .filter((name) => name.startsWith(MENDS) || name.startsWith(TYPED))
    .sort()
    .flatMap((name) => {
      const isMends = name.startsWith(MENDS);
      const [tab = ""] = name.slice((isMends ? MENDS : TYPED).length).split(".");
      const said = read(name);
      if (tab === thisTab) return [];
      return {
        name,
        tab,
        mends: isMends ? ((said as Ahead[]) ?? []) : [],
        typed: isMends ? undefined : (said as TypedText),
      };
    });
}

export function dropNote({ name }: LeftNote): void {
  keepWords(name, undefined);
}

function read(name: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

function keepWords(name: string, words: string | undefined): void {
  try {
    if (words === undefined) storage()?.removeItem(name);
    else storage()?.setItem(name, words);
  } catch {
    // No room: the database has it a moment later, or says itself that it has none.
  }
}

/** Browsers that let a page keep nothing have none. */
function storage(): Storage | undefined {
  try {
    return typeof window === "undefined" ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}
