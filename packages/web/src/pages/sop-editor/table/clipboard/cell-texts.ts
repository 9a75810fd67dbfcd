import type { Step } from "@alur/model";
import type { SheetColumn } from "../../../../sop-sheet/geometry.ts";
import { cellText, isTextField } from "../../mends.ts";

/** How a symbol is written where only letters can stand; the reader of tables knows them again. */
const symbols: Readonly<Record<Step["kind"], string>> = { task: "□", decision: "◇", note: "" };

/** What a cell says in letters. */
export function cellWords(step: Step, column: SheetColumn): string {
  const { kind, performerId } = column;
  if (kind === "performer") {
    const here = performerId !== undefined && step.performerIds.includes(performerId);
    return here ? symbols[step.kind] : "";
  }
  return isTextField(kind) ? cellText(step, kind) : "";
}

/** A cell that holds a break, a tab or a quotation mark stands in quotation marks, as Excel writes it. */
function quoted(text: string): string {
  return /[\n\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writeTabbed(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};

/** The same as a table with rules, as Word takes it. */
export function writeHtml(cells: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<td style="border:1px solid #000;padding:2px 4px;vertical-align:middle">${text.replaceAll(/[&<>"\n]/g, (letter) => entities[letter] ?? letter)}</td>`;
  const rows = cells.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  return `<table style="border-collapse:collapse">${rows}</table>`;
}

/** The cells of a text with tabs, as spreadsheets put it on the clipboard. A line break at its end begins no row. */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  const piece = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    piece.lastIndex = at;
    const [whole = "", quotedText, plain = ""] = piece.exec(text) ?? [];
    rows.at(-1)?.push(quotedText === undefined ? plain : quotedText.replaceAll('""', '"').replaceAll("\r\n", "\n"));
    at += whole.length;
    const next = text.slice(at, at + 2);
    if (next.startsWith("\t")) at += 1;
    else if (next.startsWith("\n") || next.startsWith("\r")) {
      at += next === "\r\n" ? 2 : 1;
      if (at < text.length) rows.push([]);
      else break;
    } else break;
  }
  return rows;
}
