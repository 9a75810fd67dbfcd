import { evidence, known, lastInCharge, type Principle } from "./view.ts";

/** Where somebody typed what another drafted, the drafter looks at it. */
export const drafterChecks: Principle = ({ rows, i, row, before }) => {
  if (row.sentence.verbs[0]?.verbClass !== "check") return undefined;
  if (rows[i - 1]?.sentence.verbs[0]?.verbClass !== "type") return undefined;
  const drafter = before[i - 2];
  if (drafter?.performerIds.join() === before[i - 1]?.performerIds.join()) return undefined;
  return drafter && drafter.performerIds.length > 0
    ? known(drafter.performerIds, evidence("inferred", "likely", row))
    : undefined;
};

/** Typing is the work of the lowest post. */
export const typist: Principle = ({ row, columns }) => {
  if (row.sentence.verbs[0]?.verbClass !== "type") return undefined;
  const lowest = columns.typist?.id ?? columns.lowest;
  return lowest === undefined
    ? undefined
    : known([lowest], evidence("inferred", columns.typist ? "sure" : "guess", row));
};

/** Somebody who asks for a service is the requester. */
export const requester: Principle = ({ i, row, columns }) => {
  const asks = row.sentence.verbs[0]?.verbClass === "request" && i === 0;
  const who = asks ? columns.requester : undefined;
  return who && known([who.id], evidence("inferred", "likely", row));
};

/** Other tables of the same office show whose procedures these are. */
export const principal: Principle = ({ row, office }) =>
  office.principal === undefined ? undefined : known([office.principal], evidence("inferred", "likely", row));

/** The highest post signs; the initials of a post come on the way up to it. */
export const ladder: Principle = ({ row, columns }) => {
  const [verb] = row.sentence.verbs;
  if (verb?.verbClass !== "sign" || verb.voice === "noun") return undefined;
  return columns.top === undefined ? undefined : known([columns.top], evidence("inferred", "likely", row));
};

/** The first draft is written at the foot of the ladder. */
export const lowestDrafts: Principle = ({ i, row, columns }) => {
  const verb = row.sentence.verbs[0]?.verbClass;
  const drafts =
    i === 0 && verb !== undefined && ["make", "register", "receive", "file", "request", "handover"].includes(verb);
  const lowest = drafts ? columns.lowest : undefined;
  return lowest === undefined ? undefined : known([lowest], evidence("inferred", "guess", row));
};

/** Rows between two that name their performers belong to the columns between, when their numbers agree. */
export const columnsBetween: Principle = ({ rows, i, row, columns, before, nextNamed }) => {
  const next = nextNamed[i] ?? -1;
  const start = columns.placeOf(before[i - 1]?.performerIds);
  const end = columns.placeOf(rows[next]?.sentence.subject?.ids);
  const column = columns.at(start + 1);
  if (next < 0 || start < 0 || end - start !== next - i + 1 || !column) return undefined;
  return known([column.id], evidence("inferred", "guess", row));
};

/** Where nearly nothing is said, the columns stand in the order in which the work passes through them. */
export const leftToRight: Principle = ({ i, row, columns, before, silent }) => {
  if (!silent) return undefined;
  const last = i === 0 ? -1 : columns.placeOf(before[i - 1]?.performerIds);
  const next = columns.at(Math.min(last + 1, columns.all.length - 1));
  return next && known([next.id], evidence("inferred", "guess", row));
};

/** Who disposes a paper to somebody stands on the next rung above him. */
export const ordersFromAbove: Principle = ({ row, columns }) => {
  const orders = row.sentence.verbs.some(({ verbClass, voice }) => verbClass === "order" && voice !== "noun");
  const above = orders ? columns.above(row.sentence.receivers?.ids) : undefined;
  return above === undefined ? undefined : known([above], evidence("inferred", "guess", row));
};

/** Nobody returns work to himself: who sends it back stands on the next rung above the one who gets it back. */
export const returnsFromAbove: Principle = ({ row, columns }) => {
  const above = columns.above(row.sentence.wanting?.returnTo?.ids);
  return above === undefined ? undefined : known([above], evidence("inferred", "guess", row));
};

/** Nobody checks or initials his own work: the next rung above its maker does. */
export const checksFromAbove: Principle = ({ i, row, columns, before, sound }) => {
  const [verb] = row.sentence.verbs;
  const checks = !sound && verb?.voice !== "noun" && (verb?.verbClass === "check" || verb?.verbClass === "initial");
  const above = checks ? columns.above(before[i - 1]?.performerIds) : undefined;
  return above === undefined ? undefined : known([above], evidence("inferred", "guess", row));
};

/** When the paper is signed, its maker numbers, sends and files it. */
export const makerFinishes: Principle = ({ rows, i, row, before }) => {
  const finishing = ["register", "file", "handover", "type"].includes(
    row.sentence.verbs.find(({ voice }) => voice !== "noun")?.verbClass ?? "",
  );
  const signed =
    rows[i - 1]?.sentence.verbs.some(({ verbClass, voice }) => verbClass === "sign" && voice === "active") ?? false;
  if (!finishing || !signed) return undefined;
  for (let at = i - 1; at >= Math.max(0, i - 20); at--) {
    const maker = before[at];
    if (
      rows[at]?.sentence.verbs.some(({ verbClass }) => verbClass === "make" || verbClass === "type") &&
      maker &&
      maker.performerIds.length > 0
    )
      return known(maker.performerIds, evidence("inferred", "guess", row));
  }
  return undefined;
};

/** What a requester hands in is taken in at the foot of the office's ladder. */
export const deskReceives: Principle = ({ i, row, columns, before }) => {
  const asked = columns.at(columns.placeOf(before[i - 1]?.performerIds))?.kind === "requester";
  const verb = row.sentence.verbs[0]?.verbClass ?? "";
  const desk = asked && ["receive", "check", "register"].includes(verb) ? columns.lowest : undefined;
  return desk === undefined ? undefined : known([desk], evidence("inferred", "guess", row));
};

/** Who asked at the beginning receives at the end. */
export const requesterReceives: Principle = ({ rows, i, row, columns }) => {
  const last = i > 0 && i === rows.length - 1 && row.sentence.verbs[0]?.verbClass === "receive";
  const asked = last ? columns.requester : undefined;
  return asked && known([asked.id], evidence("inferred", "guess", row));
};

/** Without a word to the contrary the one who acted goes on. */
export const goesOn: Principle = (view) => {
  const who = view.sound ? [] : lastInCharge(view);
  return who.length > 0 ? known(who, evidence("inferred", "guess", view.row)) : undefined;
};
