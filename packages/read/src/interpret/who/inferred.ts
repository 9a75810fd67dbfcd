import { nameWords } from "../../grammar/names.ts";
import { rungOf } from "../../grammar/posts.ts";
import { evidence, known, type Principle } from "./view.ts";

/** Where somebody typed what another drafted, the drafter looks at it. */
export const drafterChecks: Principle = ({ rows, i, row, before }) => {
  if (row.sentence.verbs[0]?.verbClass !== "check") return undefined;
  if (rows[i - 1]?.sentence.verbs[0]?.verbClass !== "type") return undefined;
  const drafter = before[i - 2];
  return drafter && drafter.performerIds.length > 0
    ? known(drafter.performerIds, evidence("inferred", "likely", row))
    : undefined;
};

/** Typing is the work of the lowest post. */
export const typist: Principle = ({ row, columns }) => {
  if (row.sentence.verbs[0]?.verbClass !== "type") return undefined;
  const lowest = columns.find((column) =>
    /^staf|operator|pengetik|administrasi/.test(nameWords(column.name).join(" ")),
  );
  return lowest && known([lowest.id], evidence("inferred", "sure", row));
};

/** Somebody who asks for a service is the requester. */
export const requester: Principle = ({ i, row, columns }) => {
  const asks = row.sentence.verbs[0]?.verbClass === "request" && i === 0;
  const who = asks ? columns.find((column) => column.kind === "requester") : undefined;
  return who && known([who.id], evidence("inferred", "likely", row));
};

/** Other tables of the same office show whose procedures these are. */
export const principal: Principle = ({ row, office }) =>
  office.principal === undefined ? undefined : known([office.principal], evidence("inferred", "likely", row));

/** The highest post signs; the initials of a post come on the way up to it. */
export const ladder: Principle = ({ row, columns }) => {
  const [verb] = row.sentence.verbs;
  if (verb?.verbClass !== "sign" || verb.voice === "noun") return undefined;
  const ranked = columns
    .map((column) => ({ id: column.id, rung: rungOf(nameWords(column.name)) }))
    .sort((a, b) => b.rung - a.rung);
  const [top, second] = ranked;
  return top && top.rung > (second?.rung ?? 0) ? known([top.id], evidence("inferred", "likely", row)) : undefined;
};

/** The first draft is written at the foot of the ladder. */
export const lowestDrafts: Principle = ({ i, row, columns }) => {
  const verb = row.sentence.verbs[0]?.verbClass;
  if (i !== 0 || verb === undefined || !["make", "register", "receive", "file"].includes(verb)) return undefined;
  const ranked = columns
    .map((column) => ({ id: column.id, rung: rungOf(nameWords(column.name)) }))
    .filter(({ rung }) => rung > 0);
  const lowest = ranked.sort((a, b) => a.rung - b.rung)[0];
  return lowest && known([lowest.id], evidence("inferred", "guess", row));
};

/** Rows between two that name their performers belong to the columns between, when their numbers agree. */
export const columnsBetween: Principle = ({ rows, i, row, columns, before }) => {
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
export const leftToRight: Principle = ({ i, row, columns, before, silent }) => {
  if (!silent) return undefined;
  if (i === 0) return columns[0] && known([columns[0].id], evidence("inferred", "guess", row));
  const last = columns.findIndex((column) => before[i - 1]?.performerIds.includes(column.id));
  const next = columns[Math.min(last + 1, columns.length - 1)];
  return next && known([next.id], evidence("inferred", "guess", row));
};

/** Without a word to the contrary the one who acted goes on. */
export const goesOn: Principle = ({ i, row, before, sound }) => {
  if (sound) return undefined;
  const who = before[i - 1];
  return who && who.performerIds.length > 0 ? known(who.performerIds, evidence("inferred", "guess", row)) : undefined;
};
