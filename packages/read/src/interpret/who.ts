import type { Evidence, Performer } from "@alur/model";
import { nameWords } from "../grammar/names.ts";
import { rungOf } from "../grammar/posts.ts";
import { plain } from "../grammar/words.ts";
import type { Copies } from "./copies.ts";
import { knownName } from "./performer-names.ts";
import { readSentence } from "./sentence.ts";
import type { Office, ReadRow, Who } from "./row.ts";
import { markedPerformer, markedTogether, symbolsAreSound } from "./symbols.ts";

/** What is known when a row is looked at: everything above it. */
interface View {
  rows: readonly ReadRow[];
  i: number;
  row: ReadRow;
  before: readonly Who[];
  office: Office;
  columns: readonly Performer[];
  sound: boolean;
  copies: Copies | undefined;
  /** So few rows name anybody that the columns themselves must tell the order. */
  silent: boolean;
}

type Principle = (view: View) => Who | undefined;

/** Who performs each row. The principles stand in the order in which they are believed; the first that knows decides. */
export function findWho(rows: readonly ReadRow[], office: Office, copies: Copies | undefined): Who[] {
  const columns = office.performers.filter((performer) => performer.column);
  const sound = symbolsAreSound(rows);
  const named = rows.filter(({ sentence }) => sentence.subject ?? sentence.receivers ?? sentence.agent).length;
  const silent = !sound && named <= rows.length / 4 && !rows.some((row) => markedPerformer(row));
  const found: Who[] = [];
  rows.forEach((row, i) => {
    const view = { rows, i, row, before: found, office, columns, sound, copies, silent };
    let who: Who | undefined;
    for (const principle of principles) {
      who = principle(view);
      if (who) break;
    }
    found.push(withCompanions(who ?? { performerIds: [], evidence: undefined }, view));
  });
  return found;
}

const settled: Principle = ({ row }) => row.settled;

/** The grammatical subject acts. */
const subject: Principle = ({ row, sound }) => {
  const said = row.sentence.subject;
  if (!said) return undefined;
  const mark = markedPerformer(row);
  const other = mark && !said.ids.includes(mark.performerId) && sound ? mark.performerId : undefined;
  return known(said.ids, evidence("sentence", other === undefined ? "sure" : "likely", row, said.words, other));
};

/** Whoever was given a copy does what it was given for. */
const copyUser: Principle = ({ i, row, copies, before }) => {
  const giver = before[i - 1];
  if (copies?.given[1] === i && giver && giver.performerIds.length > 0)
    return known(giver.performerIds, evidence("handover", "likely", row));
  const branch = copies?.used.indexOf(i) ?? -1;
  const users = copies?.users[branch];
  return users && known(users, evidence("handover", "likely", row));
};

/** A symbol stands in his column, and the symbols of this table can be believed. */
const soundSymbol: Principle = ({ row, sound, columns }) => {
  if (!sound) return undefined;
  const together = markedTogether(row);
  const mark = markedPerformer(row);
  if (mark) return known([mark.performerId], evidence("symbol", "sure", row, mark.printed));
  if (together.length > 1 && together.length < columns.length) {
    return known(
      together.map((each) => each.performerId),
      evidence("symbol", "likely", row, together.map((each) => each.printed).join(" ")),
    );
  }
  return undefined;
};

/** The receiver becomes the next performer. */
const handover: Principle = ({ rows, i, row, before }) => {
  const previous = lastActing(rows, i);
  const given = previous === undefined ? undefined : rows[previous]?.sentence.receivers;
  if (!given || previous === undefined) return undefined;
  // A hand-over to oneself ("menyampaikan kembali") names the papers' way, not the next hand.
  if (before[previous]?.performerIds.join() === given.ids.join() && given.ids.length === 1) return undefined;
  return known(given.ids, evidence("handover", "sure", row, given.words));
};

/** The output names who gets it: "surat terkirim ke bagian umum". */
const outputHandover: Principle = ({ rows, i, row, office }) => {
  const previous = rows[i - 1];
  if (!previous || previous.sentence.receivers) return undefined;
  const names = office.performers
    .filter((performer) => performer.column)
    .map(({ id, name, aliases }) => knownName(id, name, aliases));
  const given = previous.outputs
    .map((output) => readSentence(output, names).receivers)
    .find((receivers) => receivers !== undefined);
  return given && known(given.ids, evidence("handover", "likely", row, given.words));
};

/** A worksheet or another text of the document says who does this: "pengolahan data oleh operator". */
const worksheet: Principle = ({ row, office, columns }) => {
  const opening = row.sentence.words.slice(0, 2).map((word) => word.text);
  if (opening.length < 2 || opening.some((word) => word.length < 4)) return undefined;
  const names = columns.map(({ id, name, aliases }) => knownName(id, name, aliases));
  for (const note of office.notes) {
    const at = plain(note).indexOf(`${opening.join(" ")} `);
    const said = at < 0 ? undefined : readSentence(note.slice(at, at + 80), names).agent;
    if (said) return known(said.ids, evidence("worksheet", "likely", row, said.words));
  }
  return undefined;
};

/** What the next row finds wanting goes back to its maker: if that row names him, he performs this one. */
const returnedTo: Principle = ({ rows, i, row }) => {
  const next = rows[i + 1];
  const named = next?.sentence.wanting?.returnTo;
  if (!named || row.sentence.wanting || next?.sentence.receivers?.ids.join() === named.ids.join()) return undefined;
  return known(named.ids, evidence("inferred", "likely", row, named.words));
};

/** The first draft is written at the foot of the ladder. */
const lowestDrafts: Principle = ({ i, row, columns }) => {
  const verb = row.sentence.verbs[0]?.verbClass;
  if (i !== 0 || verb === undefined || !["make", "register", "receive", "file"].includes(verb)) return undefined;
  const ranked = columns
    .map((column) => ({ id: column.id, rung: rungOf(nameWords(column.name)) }))
    .filter(({ rung }) => rung > 0);
  const lowest = ranked.sort((a, b) => a.rung - b.rung)[0];
  return lowest && known([lowest.id], evidence("inferred", "guess", row));
};

/** "Hasil rapat diserahkan kepada …": whoever had it last gives it on. */
const passesOn: Principle = ({ i, row, before }) => {
  const verb = row.sentence.verbs.find(({ voice }) => voice !== "noun");
  const last = before[i - 1];
  if (verb?.voice !== "passive" || verb.verbClass !== "handover" || !last || last.performerIds.length === 0)
    return undefined;
  return known(last.performerIds, evidence("handover", "likely", row));
};

/** Rows between two that name their performers belong to the columns between, when their numbers agree. */
const columnsBetween: Principle = ({ rows, i, row, columns, before }) => {
  const place = (ids: readonly string[] | undefined) => columns.findIndex((column) => ids?.includes(column.id));
  const ahead = rows.slice(i + 1, i + 1 + columns.length).findIndex((other) => other.sentence.subject !== undefined);
  const next = ahead < 0 ? -1 : i + 1 + ahead;
  const start = place(before[i - 1]?.performerIds);
  const end = place(rows[next]?.sentence.subject?.ids);
  const column = columns[start + 1];
  if (next < 0 || start < 0 || end - start !== next - i + 1 || !column) return undefined;
  return known([column.id], evidence("inferred", "guess", row));
};

/** Where nearly nothing is said, the columns stand in the order in which the work passes through them. */
const leftToRight: Principle = ({ i, row, columns, before, silent }) => {
  if (!silent) return undefined;
  if (i === 0) return columns[0] && known([columns[0].id], evidence("inferred", "guess", row));
  const last = columns.findIndex((column) => before[i - 1]?.performerIds.includes(column.id));
  const next = columns[Math.min(last + 1, columns.length - 1)];
  return next && known([next.id], evidence("inferred", "guess", row));
};

/** "oleh staf": a passive or a noun names its actor. */
const agent: Principle = ({ row }) => {
  const said = row.sentence.agent;
  return said && known(said.ids, evidence("sentence", "likely", row, said.words));
};

/** "… diterima bawahan": somebody below, whom nobody names. */
const below: Principle = ({ row, columns }) => {
  const { relative, verbs } = row.sentence;
  if (
    relative !== "below" ||
    verbs.some((verb) => verb.voice === "active") ||
    !verbs.some((verb) => verb.voice === "passive")
  )
    return undefined;
  const lowest = columns.find((column) => rungOf(nameWords(column.name)) === 1);
  return lowest && known([lowest.id], evidence("sentence", "likely", row, "bawahan"));
};

/** A symbol in his column, though the symbols of this table are not sound. */
const anySymbol: Principle = ({ row }) => {
  const mark = markedPerformer(row);
  return mark && known([mark.performerId], evidence("symbol", "likely", row, mark.printed));
};

/** The column that the start capsule stands in opens the procedure. */
const startCapsule: Principle = ({ i, row, office }) =>
  i === 0 && office.startMark !== undefined && (office.principal ?? office.startMark) === office.startMark
    ? known([office.startMark], evidence("symbol", "likely", row, "mulai"))
    : undefined;

/** A diamond stands between its two exits. */
const betweenExits: Principle = ({ row, columns }) => {
  const place = (remain: "yes" | "no") =>
    columns.findIndex((column) =>
      row.marks.some((mark) => mark.performerId === column.id && mark.remains.includes(remain)),
    );
  const [yes, no] = [place("yes"), place("no")];
  const between = yes >= 0 && no >= 0 && Math.abs(yes - no) === 2 ? columns[(yes + no) / 2] : undefined;
  return between && known([between.id], evidence("symbol", "guess", row, "ya/tidak"));
};

/** A lone "tidak" in a column, handed over from the row above: its owner decides. */
const besideExit: Principle = ({ row, sound }) => {
  if (!sound) return undefined;
  const exits = row.marks.filter((mark) => mark.remains.includes("no"));
  const [only] = exits;
  return exits.length === 1 && only
    ? known([only.performerId], evidence("symbol", "guess", row, only.printed))
    : undefined;
};

/** Where somebody typed what another drafted, the drafter looks at it. */
const drafterChecks: Principle = ({ rows, i, row, before }) => {
  if (row.sentence.verbs[0]?.verbClass !== "check") return undefined;
  const typed = lastActing(rows, i);
  if (typed === undefined || rows[typed]?.sentence.verbs[0]?.verbClass !== "type") return undefined;
  const drafted = lastActing(rows, typed);
  const drafter = drafted === undefined ? undefined : before[drafted];
  return drafter && drafter.performerIds.length > 0
    ? known(drafter.performerIds, evidence("inferred", "likely", row))
    : undefined;
};

/** Typing is the work of the lowest post. */
const typist: Principle = ({ row, columns }) => {
  if (row.sentence.verbs[0]?.verbClass !== "type") return undefined;
  const lowest = columns.find((column) =>
    /^staf|operator|pengetik|administrasi/.test(nameWords(column.name).join(" ")),
  );
  return lowest && known([lowest.id], evidence("inferred", "sure", row));
};

/** Somebody who asks for a service is the requester. */
const requester: Principle = ({ i, row, columns }) => {
  const asks = row.sentence.verbs[0]?.verbClass === "request" && i === 0;
  const who = asks ? columns.find((column) => column.kind === "requester") : undefined;
  return who && known([who.id], evidence("inferred", "likely", row));
};

/** The highest post signs; the initials of a post come on the way up to it. */
const ladder: Principle = ({ row, columns }) => {
  const [verb] = row.sentence.verbs;
  if (verb?.verbClass !== "sign" || verb.voice === "noun") return undefined;
  const ranked = columns
    .map((column) => ({ id: column.id, rung: rungOf(nameWords(column.name)) }))
    .sort((a, b) => b.rung - a.rung);
  const [top, second] = ranked;
  return top && top.rung > (second?.rung ?? 0) ? known([top.id], evidence("inferred", "likely", row)) : undefined;
};

/** Other tables of the same office show whose procedures these are. */
const principal: Principle = ({ row, office }) =>
  office.principal === undefined ? undefined : known([office.principal], evidence("inferred", "likely", row));

/** Without a word to the contrary the one who acted goes on. */
const goesOn: Principle = ({ rows, i, row, before, sound }) => {
  if (sound) return undefined;
  const previous = lastActing(rows, i);
  const who = previous === undefined ? undefined : before[previous];
  return who && who.performerIds.length > 0 ? known(who.performerIds, evidence("inferred", "guess", row)) : undefined;
};

/** A row without a symbol, and one column without a row: they belong together. */
const lastColumn: Principle = ({ rows, row, columns, sound }) => {
  if (!sound) return undefined;
  const used = new Set(
    rows.flatMap((each) =>
      each.marks.filter((mark) => mark.remains.some((remain) => remain !== "line")).map((mark) => mark.performerId),
    ),
  );
  const unused = columns.filter((column) => !used.has(column.id));
  const [only] = unused;
  return unused.length === 1 && only ? known([only.id], evidence("inferred", "guess", row)) : undefined;
};

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
  principal,
  passesOn,
  anySymbol,
  columnsBetween,
  ladder,
  leftToRight,
  lowestDrafts,
  goesOn,
];

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

function lastActing(rows: readonly ReadRow[], i: number): number | undefined {
  return i > 0 && rows[i - 1] ? i - 1 : undefined;
}

function known(performerIds: readonly string[], because: Evidence): Who {
  return { performerIds: [...performerIds], evidence: because };
}

function evidence(
  source: Evidence["source"],
  confidence: Evidence["confidence"],
  row: ReadRow,
  words?: string,
  alternative?: string,
): Evidence {
  return {
    source,
    confidence,
    at: row.at,
    ...(words === undefined || words === "" ? {} : { words }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}
