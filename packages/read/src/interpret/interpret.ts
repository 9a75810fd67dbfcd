import {
  END,
  START,
  type Deed,
  type Diagnostic,
  type Evidence,
  type Flow,
  type Performer,
  type StepKind,
} from "@alur/model";
import { diagnose } from "../diagnostics.ts";
import { findCopies, type Copies } from "./copies.ts";
import { deedsOf } from "./deeds.ts";
import { kindOfRow } from "./kind.ts";
import { readCast } from "./cast.ts";
import type { Notes } from "./notes.ts";
import { findReturnTarget, rowNumbered } from "./return-target.ts";
import type { ReadRow, Row, Who } from "./row.ts";
import { kindsAreSound } from "./symbols.ts";
import { rememberSymbols } from "./who/beside-symbol.ts";
import { findWho } from "./who/who.ts";

/** What became of each row: who performs it, whether it decides, what it does to the papers. */
export interface Meaning {
  performerIds: string[];
  performersEvidence: Evidence | undefined;
  kind: StepKind;
  kindEvidence: Evidence | undefined;
  deeds: Deed[];
}

export interface Interpretation {
  performers: Performer[];
  meanings: Meaning[];
  flows: Flow[];
  diagnostics: Diagnostic[];
}

/** From rows to a procedure: who acts, what is decided, where it goes next and where it returns. */
export function interpretRows(
  columns: readonly Performer[],
  rows: readonly Row[],
  hints: { principal?: string | undefined; startMark?: string | undefined; notes?: Notes } = {},
): Interpretation {
  const cast = readCast(columns, rows);
  const acting = cast.rows.filter((row) => kindOfRow(row, [], false) !== "note");
  const copies = findCopies(acting);
  const office = {
    performers: cast.performers,
    principal: hints.principal,
    startMark: hints.startMark,
    notes: hints.notes,
  };
  const whoActs = rememberSymbols(acting, findWho(acting, office, cast.names, copies));
  const sound = kindsAreSound(acting, columns.length);
  const kinds = acting.map((row, i) => kindOfRow(row, whoActs[i]?.performerIds ?? [], sound));
  const { flows, diagnostics } = readFlows(acting, whoActs, kinds, copies);
  const places = new Map(acting.map((row, i) => [row, i]));
  const meanings = cast.rows.map((row): Meaning => {
    const at = places.get(row) ?? -1;
    const who = whoActs[at];
    return {
      performerIds: who?.performerIds ?? row.settled?.performerIds ?? [],
      performersEvidence: who?.evidence ?? row.settled?.evidence,
      kind: kinds[at] ?? "note",
      kindEvidence: kindEvidence(row, kinds[at]),
      deeds: at < 0 ? [] : deedsOf(row.sentence),
    };
  });
  const performers = withoutIdle(cast.performers, meanings);
  return { performers, meanings, flows, diagnostics: [...sayWho(acting, whoActs, performers), ...diagnostics] };
}

/** Actors without a column stay only when they perform a row. */
function withoutIdle(performers: readonly Performer[], meanings: readonly Meaning[]): Performer[] {
  const acting = new Set(meanings.flatMap((meaning) => meaning.performerIds));
  return performers.filter((performer) => performer.column || acting.has(performer.id));
}

function kindEvidence(row: ReadRow, kind: StepKind | undefined): Evidence | undefined {
  if (kind !== "decision") return undefined;
  if (row.settledKind && row.drawn.length > 0) return { source: "symbol", confidence: "sure", at: row.at };
  if (row.settledKind) return { source: "person", confidence: "sure" };
  const wanting = row.sentence.wanting;
  if (wanting) return { source: "sentence", confidence: "sure", at: row.at, words: wanting.words };
  if (row.sentence.condition) return { source: "sentence", confidence: "likely", at: row.at };
  return { source: "symbol", confidence: "likely", at: row.at };
}

function readFlows(
  rows: readonly ReadRow[],
  who: readonly Who[],
  kinds: readonly StepKind[],
  copies: Copies | undefined,
): { flows: Flow[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const [first] = rows;
  const flows: Flow[] = first ? [{ from: START, to: first.id, kind: "forward" }] : [];
  rows.forEach((row, i) => {
    const ways = nextRows(i, rows.length, copies).map((at) => rows[at]?.id ?? END);
    const to = ways[0] ?? END;
    if (kinds[i] !== "decision") {
      for (const way of ways) flows.push({ from: row.id, to: way, kind: "forward" });
      return;
    }
    const named = rowNumbered(rows, row.sentence.right ?? "");
    flows.push({ from: row.id, to: rows[named ?? -1]?.id ?? to, kind: "yes" });
    const target = findReturnTarget(rows, i, who);
    const redo = target && rows[target.row];
    if (!target || !redo) {
      diagnostics.push(diagnose("return-target-missing", { at: row.at, stepId: row.id }));
      return;
    }
    flows.push({ from: row.id, to: redo.id, kind: "no", evidence: target.evidence });
    if (target.evidence.source === "inferred")
      diagnostics.push(diagnose("return-target-inferred", { at: row.at, stepId: row.id }));
  });
  return { flows, diagnostics };
}

/** The next row, unless copies go separate ways: then both are given out, each is used, and the ways meet again behind. */
function nextRows(i: number, count: number, copies: Copies | undefined): number[] {
  if (!copies) return [i + 1];
  const { given, used } = copies;
  if (i === given[0] - 1) return [...given];
  const branch = given.indexOf(i);
  if (branch >= 0) return [used[branch] ?? count];
  return used.includes(i) ? [Math.max(...used) + 1] : [i + 1];
}

/** Says of every row whose performer is not certain what is in doubt. */
function sayWho(rows: readonly ReadRow[], who: readonly Who[], performers: readonly Performer[]): Diagnostic[] {
  const names = new Map(performers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const firstRows = new Map<string, ReadRow>();
  const diagnostics: Diagnostic[] = [];
  rows.forEach((row, i) => {
    const about = { at: row.at, stepId: row.id };
    const found = who[i];
    const performer = (found?.performerIds ?? []).map(nameOf).join(", ");
    const because = found?.evidence;
    for (const id of found?.performerIds ?? []) if (!firstRows.has(id)) firstRows.set(id, row);
    if (!found || found.performerIds.length === 0) diagnostics.push(diagnose("performer-missing", about));
    else if (because?.confidence === "guess")
      diagnostics.push(diagnose("performer-guessed", { ...about, values: { performer } }));
    else if (because?.alternative !== undefined)
      diagnostics.push(
        diagnose(row.drawn.length > 0 ? "drawn-elsewhere" : "performer-disagrees", {
          ...about,
          values: { performer, other: nameOf(because.alternative) },
        }),
      );
  });
  for (const performer of performers) {
    const row = performer.column ? undefined : firstRows.get(performer.id);
    if (row)
      diagnostics.push(
        diagnose("performer-not-in-columns", { at: row.at, stepId: row.id, values: { performer: performer.name } }),
      );
  }
  return diagnostics;
}
