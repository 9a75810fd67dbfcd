import { nameWords } from "../../grammar/names.ts";
import { rungOf } from "../../grammar/posts.ts";
import type { Copies } from "../copies.ts";
import { knownName } from "../performer-names.ts";
import type { Office, ReadRow, Who } from "../row.ts";
import { markedPerformers, symbolsAreSound } from "../symbols.ts";
import { settled, subject, agent, below, worksheet } from "./said.ts";
import { soundSymbol, anySymbol, startCapsule, betweenExits, besideExit, lastColumn } from "./drawn.ts";
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
export function findWho(rows: readonly ReadRow[], office: Office, copies: Copies | undefined): Who[] {
  const columns = office.performers.filter((performer) => performer.column);
  const names = columns.map(({ id, name, aliases }) => knownName(id, name, aliases));
  const sound = symbolsAreSound(rows, columns.length);
  const named = rows.filter(({ sentence }) => sentence.subject ?? sentence.receivers ?? sentence.agent).length;
  const silent = !sound && named <= rows.length / 4 && !rows.some((row) => markedPerformers(row).length > 0);
  const found: Who[] = [];
  rows.forEach((row, i) => {
    const view = { rows, i, row, before: found, office, columns, names, sound, copies, silent };
    let who: Who | undefined;
    for (const principle of principles) {
      who = principle(view);
      if (who) break;
    }
    found.push(withCompanions(who ?? { performerIds: [], evidence: undefined }, view));
  });
  return found;
}

/** Whoever acts together with the performer: "bersama Kepala Bidang", or somebody below him. */
function withCompanions(who: Who, { row, columns }: View): Who {
  const others = [...(row.sentence.companions?.ids ?? [])];
  if (row.sentence.relative === "below" && row.sentence.verbs[0]?.root === "bahas" && who.performerIds.length === 1) {
    const at = columns.findIndex((column) => column.id === who.performerIds[0]);
    const below = columns.filter((column) => rungOf(nameWords(column.name)) === 1).at(0) ?? columns[at - 1];
    if (below) others.push(below.id);
  }
  const all = [...new Set([...who.performerIds, ...others])];
  return who.performerIds.length === 0 || all.length === who.performerIds.length ? who : { ...who, performerIds: all };
}
