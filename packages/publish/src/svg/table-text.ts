import type { TextLine, TypeSize } from "../layout/layout.ts";
import { linesHeight } from "../layout/scale.ts";
import { millimetresPerPoint } from "../text/font-metrics.ts";
import { mm, xml } from "./xml.ts";

/** A rectangle with its rules, such as one cell of a table. */
export function cellBox(x: number, y: number, w: number, h: number, fill = "none"): string {
  return `<rect class="alur-cell" x="${mm(x)}" y="${mm(y)}" width="${mm(w)}" height="${mm(h)}" fill="${fill}" stroke="#000" stroke-width="0.18"/>`;
}

interface CellText {
  lines: readonly (TextLine & { bold?: boolean })[];
  align: "left" | "center";
  valign: "top" | "middle";
  above?: number;
  bold?: boolean;
}

/** The lines of a cell, each where the layout has broken it. */
export function cellLines(type: TypeSize, cell: CellText, x: number, y: number, w: number, h: number): string {
  const above = cell.above ?? 0;
  const free = h - above - linesHeight(cell.lines.length, type);
  const top = y + above + (cell.valign === "middle" ? free / 2 : type.padding);
  const size = type.sizePt * millimetresPerPoint;
  return cell.lines
    .map(({ text, indent, bold }, i) => {
      if (text === "") return "";
      const baseline = top + i * type.pitch + ascent * size;
      const at = cell.align === "center" ? x + w / 2 : x + type.padding + indent;
      const anchor = cell.align === "center" ? ` text-anchor="middle"` : "";
      const weight = (bold ?? cell.bold) ? ` font-weight="700"` : "";
      return `<text x="${mm(at)}" y="${mm(baseline)}" font-size="${mm(size)}"${anchor}${weight}>${xml(text)}</text>`;
    })
    .join("");
}

/** From the top of a line's box down to its baseline, as a part of the type size. */
const ascent = 0.8;
