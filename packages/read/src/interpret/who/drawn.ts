import { markedPerformers } from "../symbols.ts";
import { evidence, known, type Principle } from "./view.ts";

/** The drawing survived: whoever has a symbol in the row performs it, whatever the sentence says. Both are told where they differ. */
export const drawing: Principle = ({ row }) => {
  if (row.drawn.length === 0) return undefined;
  const said = row.sentence.subject;
  const other = said?.ids.some((id) => row.drawn.includes(id)) ? undefined : said?.ids[0];
  return known([...row.drawn], evidence("symbol", other === undefined ? "sure" : "likely", row, said?.words, other));
};

/** A symbol stands in his column, and the symbols of this table can be believed. Several symbols in a row act together. */
export const soundSymbol: Principle = ({ row, sound }) => {
  const marks = sound ? markedPerformers(row) : [];
  if (marks.length === 0) return undefined;
  const printed = marks.map((mark) => mark.printed).join(" ");
  return known(
    marks.map((mark) => mark.performerId),
    evidence("symbol", marks.length === 1 ? "sure" : "likely", row, printed),
  );
};

/** A symbol in his column alone, though the symbols of this table are not sound. */
export const anySymbol: Principle = ({ row }) => {
  const [mark, ...others] = markedPerformers(row);
  if (!mark || others.length > 0) return undefined;
  return known([mark.performerId], evidence("symbol", "likely", row, mark.printed));
};

/** The column that the start capsule stands in opens the procedure. */
export const startCapsule: Principle = ({ i, row, office }) =>
  i === 0 && office.startMark !== undefined && (office.principal ?? office.startMark) === office.startMark
    ? known([office.startMark], evidence("symbol", "likely", row, "mulai"))
    : undefined;

/** A diamond stands between its two exits. */
export const betweenExits: Principle = ({ row, columns }) => {
  const place = (remain: "yes" | "no") =>
    columns.placeOf(row.marks.filter((mark) => mark.remains.includes(remain)).map((mark) => mark.performerId));
  const [yes, no] = [place("yes"), place("no")];
  const between = yes >= 0 && no >= 0 && Math.abs(yes - no) === 2 ? columns.at((yes + no) / 2) : undefined;
  return between && known([between.id], evidence("symbol", "guess", row, "ya/tidak"));
};

/** A lone "tidak" in a column, handed over from the row above: its owner decides. */
export const besideExit: Principle = ({ row, sound }) => {
  if (!sound) return undefined;
  const exits = row.marks.filter((mark) => mark.remains.includes("no"));
  const [only] = exits;
  return exits.length === 1 && only
    ? known([only.performerId], evidence("symbol", "guess", row, only.printed))
    : undefined;
};

/** A row without a symbol, and one column without a row: they belong together. */
export const lastColumn: Principle = ({ row, unmarked, sound }) =>
  sound && unmarked !== undefined ? known([unmarked], evidence("inferred", "guess", row)) : undefined;
