import type { Performer } from "@alur/model";
import type { Copies } from "../copies.ts";
import type { NameBook } from "../name-book.ts";
import type { Office, ReadRow, Who } from "../row.ts";
import { markedPerformers, symbolsAreSound } from "../symbols.ts";
import { Columns } from "./columns.ts";
import { settled, subject, agent, below, worksheet } from "./said.ts";
import { drawing, soundSymbol, anySymbol, startCapsule, betweenExits, besideExit, lastColumn } from "./drawn.ts";
import { copyUser, handover, outputHandover, passesOn, returnedTo } from "./handed-over.ts";
import {
  checksFromAbove,
  columnsBetween,
  deskReceives,
  drafterChecks,
  goesOn,
  ladder,
  leftToRight,
  lowestDrafts,
  makerFinishes,
  ordersFromAbove,
  principal,
  requester,
  requesterReceives,
  returnsFromAbove,
  typist,
} from "./inferred.ts";
import type { Principle, View } from "./view.ts";

/** The principles in the order in which they are believed: what is said, drawn and handed over before what only follows from the rest. */
const principles: readonly Principle[] = [
  settled,
  drawing,
  subject,
  copyUser,
  soundSymbol,
  handover,
  agent,
  outputHandover,
  worksheet,
  below,
  startCapsule,
  betweenExits,
  besideExit,
  lastColumn,
  drafterChecks,
  typist,
  requester,
  returnedTo,
  ordersFromAbove,
  returnsFromAbove,
  principal,
  makerFinishes,
  passesOn,
  anySymbol,
  columnsBetween,
  ladder,
  requesterReceives,
  deskReceives,
  checksFromAbove,
  leftToRight,
  lowestDrafts,
  goesOn,
];

/** Who performs each row. The principles stand in the order in which they are believed; the first that knows decides. */
export function findWho(rows: readonly ReadRow[], office: Office, names: NameBook, copies: Copies | undefined): Who[] {
  const columns = new Columns(office.performers.filter((performer) => performer.column));
  const sound = symbolsAreSound(rows, columns.all.length);
  const named = rows.filter(({ sentence }) => sentence.subject ?? sentence.receivers ?? sentence.agent).length;
  const silent = !sound && named <= rows.length / 4 && !rows.some((row) => markedPerformers(row).length > 0);
  const nextNamed = findNextNamed(rows);
  const unmarked = findUnmarked(rows, columns.all);
  const found: Who[] = [];
  rows.forEach((row, i) => {
    const view = { rows, i, row, before: found, office, columns, names, nextNamed, unmarked, sound, copies, silent };
    let who: Who | undefined;
    for (const principle of principles) {
      who = principle(view);
      if (who) break;
    }
    if (who && row.drawn.length > 0) found.push(who);
    else found.push(withCompanions(who ?? { performerIds: [], evidence: undefined }, view));
  });
  return found;
}

function findNextNamed(rows: readonly ReadRow[]): number[] {
  const next = rows.map(() => -1);
  for (let i = rows.length - 2; i >= 0; i--) next[i] = rows[i + 1]?.sentence.subject ? i + 1 : (next[i + 1] ?? -1);
  return next;
}

function findUnmarked(rows: readonly ReadRow[], columns: readonly Performer[]): string | undefined {
  const marked = new Set(
    rows.flatMap((row) =>
      row.marks.flatMap((mark) => (mark.remains.some((remain) => remain !== "line") ? [mark.performerId] : [])),
    ),
  );
  const unmarked = columns.filter((column) => !marked.has(column.id));
  return unmarked.length === 1 ? unmarked[0]?.id : undefined;
}

/** Whoever acts together with the performer: "bersama Kepala Bidang", or somebody below him. */
function withCompanions(who: Who, { row, columns }: View): Who {
  const others = [...(row.sentence.companions?.ids ?? [])];
  if (row.sentence.relative === "below" && row.sentence.verbs[0]?.root === "bahas" && who.performerIds.length === 1) {
    const below = columns.staff ?? columns.at(columns.placeOf(who.performerIds) - 1);
    if (below) others.push(below.id);
  }
  const all = [...new Set([...who.performerIds, ...others])];
  return who.performerIds.length === 0 || all.length === who.performerIds.length ? who : { ...who, performerIds: all };
}
