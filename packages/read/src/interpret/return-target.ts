import type { Evidence } from "@alur/model";
import { alike } from "../grammar/spelling.ts";
import { readVerb, type VerbClass } from "../grammar/verbs.ts";
import { isMark } from "../grammar/words.ts";
import type { ReadRow, Who } from "./row.ts";

export interface ReturnTarget {
  /** Index of the row in which the returned work is done again. */
  row: number;
  evidence: Evidence;
}

const making: readonly VerbClass[] = ["make", "type", "request", "repair"];

/** Where work goes that was found wanting: to the named post, else to the maker of what is checked. */
export function findReturnTarget(rows: readonly ReadRow[], i: number, who: readonly Who[]): ReturnTarget | undefined {
  const row = rows[i];
  if (!row) return undefined;
  const named = row.sentence.wanting?.returnTo;
  const because = (confidence: Evidence["confidence"], words: string | undefined): Evidence => ({
    source: words === undefined ? "inferred" : "sentence",
    confidence,
    at: row.at,
    ...(words === undefined ? {} : { words }),
  });
  if (named) {
    const target = lastWork(rows, who, i, (at) => shares(who[at], named.ids));
    return target === undefined ? undefined : { row: target, evidence: because("sure", named.words) };
  }
  const exit = row.marks.find((mark) => mark.remains.includes("no") && !shares(who[i], [mark.performerId]));
  if (exit) {
    const target = lastWork(rows, who, i, (at) => shares(who[at], [exit.performerId]));
    if (target !== undefined)
      return { row: target, evidence: { source: "symbol", confidence: "likely", at: row.at, words: exit.printed } };
  }
  if (!row.sentence.wanting && !row.marks.some((mark) => mark.remains.includes("no"))) return undefined;
  const giver = lastWhere(
    i,
    (at) => !shares(who[at], who[i]?.performerIds ?? []) && (who[at]?.performerIds.length ?? 0) > 0,
  );
  if (giver === undefined) return undefined;
  const target = lastWork(rows, who, i, (at) => shares(who[at], who[giver]?.performerIds ?? []));
  return target === undefined ? undefined : { row: target, evidence: because("likely", undefined) };
}

/** Of somebody's earlier rows the one that made what is checked; else the last that made anything; else the last. */
function lastWork(
  rows: readonly ReadRow[],
  who: readonly Who[],
  i: number,
  his: (at: number) => boolean,
): number | undefined {
  const checked = objectOf(rows[i], "check");
  const about = lastWhere(
    i,
    (at) => his(at) && makes(rows[at]) && checked !== undefined && alike(objectOf(rows[at]) ?? "", checked),
  );
  return about ?? lastWhere(i, (at) => his(at) && makes(rows[at])) ?? lastWhere(i, his);
}

/** Whether a row brings the papers into being: its first verb makes, asks or mends, or it is no check and makes something further on. */
function makes(row: ReadRow | undefined): boolean {
  const verbs = row?.sentence.verbs.filter(({ voice }) => voice !== "noun") ?? [];
  const [first] = verbs;
  if (!first || first.verbClass === "check" || first.verbClass === "order") return false;
  return (
    making.includes(first.verbClass) || verbs.some(({ verbClass }) => verbClass === "make" || verbClass === "type")
  );
}

/** The thing that the first verb of a row is about: the word behind it. */
function objectOf(row: ReadRow | undefined, wanted?: VerbClass): string | undefined {
  const words = row?.sentence.words ?? [];
  const at = words.findIndex((word) => {
    const verb = readVerb(word.text);
    return verb !== undefined && (wanted === undefined ? verb.voice !== "noun" : verb.verbClass === wanted);
  });
  if (at < 0) return undefined;
  return words
    .slice(at + 1, at + 5)
    .find(
      (word) =>
        !isMark(word) &&
        !skipped.has(word.text) &&
        !(wanted !== undefined && readVerb(word.text)?.verbClass === wanted),
    )?.text;
}

const skipped = new Set(
  "dan ulang kembali hasil kelengkapan kesesuaian isi draft draf konsep rancangan terhadap atas usulan".split(" "),
);

// No office sends a paper back further than this; the limit keeps long lists from being searched over and over.
const FURTHEST_RETURN = 100;

function lastWhere(before: number, fits: (at: number) => boolean): number | undefined {
  for (let at = before - 1; at >= Math.max(0, before - FURTHEST_RETURN); at--) if (fits(at)) return at;
  return undefined;
}

function shares(who: Who | undefined, ids: readonly string[]): boolean {
  return who?.performerIds.some((id) => ids.includes(id)) ?? false;
}
