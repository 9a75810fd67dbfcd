import { readHeading } from "../recognize/header-words.ts";
import { splitDelimited } from "./delimited.ts";
import { isFixedWidth, splitFixedWidth } from "./fixed-width.ts";
import type { TableRow } from "./page-content.ts";
import { splitPipes } from "./pipes.ts";

/** A way of writing a table as plain text. `rows` keeps every line; a line without a separator becomes a row of one cell. */
export interface Splitter {
  name: string;
  /** Whether the text is written in this way. The first splitter that says so is used. */
  fits(text: string): boolean;
  rows(text: string): TableRow[];
}

// A semicolon or comma also stands in sentences; only lines whose cells are headings of an SOP table make one.
const isHeaderWith = (separator: string) => (text: string) =>
  text.split("\n").some((line) => {
    const cells = line.split(separator, 100);
    if (cells.length < 5) return false;
    const roles = cells.map((cell) => readHeading(cell.trim()));
    return roles.includes("activity") && roles.some((role) => role && role !== "activity" && role !== "number");
  });

/** One line a way of writing, most telling first. Plain lines without any separator are the last resort. */
export const splitters: readonly Splitter[] = [
  { name: "tab", fits: (text) => text.includes("\t"), rows: (text) => splitDelimited(text, "\t") },
  {
    name: "pipes",
    fits: (text) => text.split("\n").some((line) => line.split("|", 4).length >= 4),
    rows: splitPipes,
  },
  { name: "semicolons", fits: isHeaderWith(";"), rows: (text) => splitDelimited(text, ";") },
  { name: "commas", fits: isHeaderWith(","), rows: (text) => splitDelimited(text, ",") },
  { name: "spaces", fits: isFixedWidth, rows: splitFixedWidth },
  {
    name: "plain",
    fits: () => true,
    rows: (text) => text.split("\n").map((raw, i) => ({ cells: [raw], line: i + 1, lastLine: i + 1 })),
  },
];
