import { millimetresPerPoint } from "../text/font-metrics.ts";
import type { FlowPage, HeaderCell, Layout, LayoutCell, LayoutRow, PageText, TextLine } from "../layout/layout.ts";
import { linesHeight } from "../layout/scale.ts";
import { flowMarks, fontFamily } from "./flow-layer.ts";
import { mm, xml } from "./xml.ts";

const ink = "#000";
const headingFill = "#ececec";

/** One page of the paper as a complete SVG, in millimetres, with its fonts by name. */
export function renderSvg(layout: Layout, page: number): string {
  const content = layout.pages[page];
  if (!content) throw new Error(`Halaman ${page + 1} tidak ada; SOP ini ${layout.pages.length} halaman.`);
  const { width, height } = layout.paper;
  const size = `viewBox="0 0 ${mm(width)} ${mm(height)}" width="${mm(width)}mm" height="${mm(height)}mm"`;
  const type = `font-family="${fontFamily}" font-size="${mm(layout.type.sizePt * millimetresPerPoint)}" style="font-kerning:normal;font-variant-ligatures:none"`;
  const body = content.kind === "flow" ? flowTable(layout, content) : "";
  const texts = content.texts.map(pageText).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="id" role="img" ${size} ${type} color="${ink}"><title>${xml(layout.title)}</title><desc>${xml(`SOP ${layout.number}, halaman ${page + 1} dari ${layout.pages.length}`)}</desc><rect width="100%" height="100%" fill="#fff"/>${body}${texts}</svg>`;
}

function flowTable(layout: Layout, page: FlowPage): string {
  const heading = layout.header.map((cell) => headerCell(layout, page, cell)).join("");
  const rows = page.rows.map((row) => tableRow(layout, row)).join("");
  return `<g>${heading}${rows}</g>${flowMarks(layout, page)}`;
}

function box(x: number, y: number, w: number, h: number, fill = "none"): string {
  return `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(w)}" height="${mm(h)}" fill="${fill}" stroke="${ink}" stroke-width="0.18"/>`;
}

function headerCell(layout: Layout, page: FlowPage, cell: HeaderCell): string {
  const y = page.top + cell.y;
  const frame = box(cell.x, y, cell.w, cell.h, headingFill);
  if (!cell.rotated) return frame + lines(layout, cell.lines, cell.x, y, cell.w, cell.h, "center", "middle", true);
  const text = lines(layout, cell.lines, -cell.h / 2, -cell.w / 2, cell.h, cell.w, "center", "middle", true);
  return `${frame}<g transform="translate(${mm(cell.x + cell.w / 2)} ${mm(y + cell.h / 2)}) rotate(-90)">${text}</g>`;
}

function tableRow(layout: Layout, row: LayoutRow): string {
  const valign = row.part > 0 ? "top" : "middle";
  return layout.columns
    .map((column, i) => {
      const cell: LayoutCell = row.cells[i] ?? { align: "left", lines: [] };
      return (
        box(column.x, row.y, column.w, row.h) +
        lines(layout, cell.lines, column.x, row.y, column.w, row.h, cell.align, valign, false)
      );
    })
    .join("");
}

function lines(
  layout: Layout,
  texts: readonly TextLine[],
  x: number,
  y: number,
  w: number,
  h: number,
  align: "left" | "center",
  valign: "top" | "middle",
  bold: boolean,
): string {
  const { type } = layout;
  const free = h - linesHeight(texts.length, type);
  const top = y + (valign === "middle" ? free / 2 : type.padding);
  return texts
    .map(({ text, indent }, i) => {
      const baseline = top + i * type.pitch + 0.8 * type.sizePt * millimetresPerPoint;
      const at = align === "center" ? x + w / 2 : x + type.padding + indent;
      const anchor = align === "center" ? ` text-anchor="middle"` : "";
      return `<text x="${mm(at)}" y="${mm(baseline)}"${anchor}${bold ? ` font-weight="700"` : ""}>${xml(text)}</text>`;
    })
    .join("");
}

function pageText(text: PageText): string {
  const size = mm(text.sizePt * millimetresPerPoint);
  return `<text x="${mm(text.x)}" y="${mm(text.y)}" font-size="${size}" text-anchor="${text.anchor}"${text.bold ? ` font-weight="700"` : ""}>${xml(text.text)}</text>`;
}
