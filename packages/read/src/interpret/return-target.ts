import { alike, type Evidence, isMark, readVerb, type VerbClass, wordsOf } from "@alur/model";
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
  const said = row.sentence.wanting?.words ?? "";
  const because = (confidence: Evidence["confidence"], words: string | undefined): Evidence => ({
    source: words === undefined ? "inferred" : "sentence",
    confidence,
    at: row.at,
    ...(words === undefined ? {} : { words }),
  });
  const direct = rowNumbered(rows, said) ?? (named ? undefined : rowAhead(rows, i, said));
  if (direct !== undefined && direct !== i) return { row: direct, evidence: because("sure", said) };
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
  const makers = who[giver]?.performerIds ?? [];
  const target = lastWork(rows, who, i, (at) => shares(who[at], makers));
  if (target === undefined) return undefined;
  // What is left of a line in the maker's column, and in no other, shows the arrow that leads back there.
  const [line, ...others] = row.marks.filter((mark) => !shares(who[i], [mark.performerId]));
  if (line && others.length === 0 && makers.includes(line.performerId))
    return { row: target, evidence: { source: "symbol", confidence: "likely", at: row.at, words: line.printed } };
  return { row: target, evidence: because("likely", undefined) };
}

/** "kembali ke langkah 3": the row with that number. */
export function rowNumbered(rows: readonly ReadRow[], said: string): number | undefined {
  const number = /\b(?:langkah|nomor|tahap|tahapan|poin|butir|angka|no)\.?\s*(?:ke\s*-?\s*)?(\d{1,3})\b/i.exec(
    said,
  )?.[1];
  const at = number === undefined ? -1 : rows.findIndex((row) => row.number.replace(/\D/g, "") === number);
  return at < 0 ? undefined : at;
}

/** "jika tidak, dilanjutkan dengan pengumuman hasil": a later row that begins with these words. */
function rowAhead(rows: readonly ReadRow[], i: number, said: string): number | undefined {
  if (!/\b(lanjut|dilanjutkan|langsung)\b/i.test(said)) return undefined;
  const words = new Set(wordsOf(said).map((word) => word.text));
  const ahead = rows.slice(i + 1, i + FURTHEST_RETURN).findIndex((row) => {
    const opening = row.sentence.words.filter((word) => word.text.length > 3).slice(0, 2);
    return opening.length === 2 && opening.every((word) => words.has(word.text));
  });
  return ahead < 0 ? undefined : i + 1 + ahead;
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
