import { readHeading, type ColumnRole } from "../recognize/header-words.ts";
import type { TableRow } from "./page-content.ts";

/** Words between two gaps of at least two spaces, and where they stand in their line. */
interface Piece {
  text: string;
  start: number;
  end: number;
}

/** One line of the text, cut into its pieces. An empty line has none. */
interface Line {
  raw: string;
  pieces: Piece[];
  line: number;
}

/** Whether some line is the heading of a table whose columns are kept apart by spaces. */
export function isFixedWidth(text: string): boolean {
  return /\S {2,}\S/.test(text) && text.split("\n").some((raw) => isHeadingLine(cutAtGaps(raw)));
}

/**
 * Splits tables whose columns stand below one another, as a program for plain text prints them. A column is where no line has two blanks above two
 * blanks; a line without a step number carries on the cells of the line above. Lines outside such a table stay as they are.
 */
export function splitFixedWidth(text: string): TableRow[] {
  const lines = text.split("\n").map((raw, i): Line => ({ raw, pieces: cutAtGaps(raw), line: i + 1 }));
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    if (isHeadingLine(line.pieces) || (isGroupLine(line.pieces) && isHeadingLine(lines[at + 1]?.pieces ?? []))) {
      const end = endOfTable(lines, at);
      for (const row of tableRows(lines.slice(at, end))) rows.push(row);
      at = end;
    } else {
      rows.push({ cells: [line.raw], line: line.line, lastLine: line.line });
      at++;
    }
  }
  return rows;
}

function cutAtGaps(raw: string): Piece[] {
  return Array.from(raw.matchAll(/\S+(?:\s\S+)*/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

function rolesOf(pieces: readonly Piece[]): (ColumnRole | undefined)[] {
  return pieces.map(({ text }) => readHeading(text));
}

/** A heading line names the activity and at least two other columns of an SOP table, or their groups. */
function isHeadingLine(pieces: readonly Piece[]): boolean {
  if (pieces.length < 4 || pieces.length > 60) return false;
  const roles = rolesOf(pieces);
  const others = new Set(roles.filter((role) => role && role !== "activity" && role !== "number"));
  return roles.slice(0, 3).includes("activity") && others.size >= 2;
}

function isGroupLine(pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && rolesOf(pieces).every(isGroup);
}

function isGroup(role: ColumnRole | undefined): boolean {
  return role === "performersGroup" || role === "standardGroup";
}

/** The table ends where the next one begins, at words that begin in the column of the numbers, and at an empty line after which no row stands. */
function endOfTable(lines: readonly Line[], from: number): number {
  const heading = from + (isHeadingLine(lines[from]?.pieces ?? []) ? 0 : 1);
  const numbers = lines[heading]?.pieces.find(({ text }) => readHeading(text) === "number");
  let end = heading + 1;
  for (let at = heading + 1; at < lines.length; at++) {
    const pieces = lines[at]?.pieces ?? [];
    const [first] = pieces;
    if (!first) continue;
    if (isHeadingLine(pieces)) break;
    const afterGap = end < at;
    if (numbers && first.start < numbers.end && first.text.length > 8 && !/^\d/.test(first.text)) break;
    if (afterGap && pieces.length < 3 && first.start < (numbers?.end ?? 1)) break;
    end = at + 1;
  }
  return end;
}

function tableRows(lines: readonly Line[]): TableRow[] {
  const heading = lines.findIndex(({ pieces }) => isHeadingLine(pieces));
  const roles = rolesOf(lines[heading]?.pieces ?? []);
  const activity = lines[heading]?.pieces[roles.indexOf("activity")];
  // Headings that stand below others begin to the right of the activity.
  const below = lines
    .slice(heading + 1)
    .findIndex(({ pieces: [first] }) => first && first.start < (activity?.end ?? 0));
  const body = below < 0 ? lines.length : heading + 1 + below;
  const grouped = body > 1;
  const columnAt = columnsOf(lines, (line, piece) => !grouped || line >= body || !isGroup(readHeading(piece.text)));
  const rows: TableRow[] = [];
  let open: TableRow | undefined;
  lines.forEach(({ pieces, line }, i) => {
    if (pieces.length === 0) {
      open = undefined;
      return;
    }
    const cells = Array.from({ length: columnAt.count }, () => "");
    for (const piece of pieces) {
      const column = columnAt.find(piece);
      cells[column] = `${cells[column] ?? ""} ${piece.text}`.trimStart();
    }
    const carriesOn = i > body && (roles[0] === "number" ? cells[0] === "" : /^(?!\p{Lu}|\d)/u.test(cells[0] ?? ""));
    if (open && carriesOn) {
      open.cells = open.cells.map((cell, column) => `${cell}\n${cells[column] ?? ""}`.trim());
      open.lastLine = line;
    } else {
      open = { cells, line, lastLine: line };
      rows.push(open);
    }
  });
  return rows;
}

/** The columns of a table: the stretches in which some line has words, kept apart by at least two places that are blank in every line. */
function columnsOf(lines: readonly Line[], counts: (line: number, piece: Piece) => boolean) {
  const width = lines.reduce((most, { raw }) => Math.max(most, raw.length), 0);
  const filled = new Uint8Array(width + 2);
  lines.forEach(({ pieces }, i) => {
    for (const piece of pieces) if (counts(i, piece)) filled.fill(1, piece.start, piece.end);
  });
  const column = new Int32Array(width + 2);
  let count = 0;
  let blanks = 2;
  for (let at = 0; at < width; at++) {
    if (filled[at] === 1) {
      if (blanks >= 2) count++;
      blanks = 0;
    } else blanks++;
    column[at] = Math.max(0, count - 1);
  }
  // A heading over several columns may begin in the gap before the first of them.
  const find = ({ start, end }: Piece) => {
    let at = start;
    while (at < end && filled[at] !== 1) at++;
    return column[at < end ? at : start] ?? 0;
  };
  return { count, find };
}
