import type { FlowPage, HeaderCell, IdentityPage, Layout, LayoutRow, PageText } from "../layout/layout.ts";
import { millimetresPerPoint } from "../text/font-metrics.ts";
import { flowMarks, fontFamily } from "./flow-layer.ts";
import { cellBox, cellLines } from "./table-text.ts";
import { mm, xml } from "./xml.ts";

const headingFill = "#ececec";

/** One page of the paper as a complete SVG, in millimetres, with its fonts by name. Pages count from 0. */
export function renderSvg(layout: Layout, page: number): string {
  const content = layout.pages[page];
  if (!content) throw new Error(`Halaman ${page + 1} tidak ada; SOP ini ${layout.pages.length} halaman.`);
  const { width, height } = layout.paper;
  const size = `viewBox="0 0 ${mm(width)} ${mm(height)}" width="${mm(width)}mm" height="${mm(height)}mm"`;
  const style = `font-family="${fontFamily}" style="font-kerning:normal;font-variant-ligatures:none"`;
  const body = content.kind === "flow" ? flowPage(layout, content) : identityPage(content);
  const words = content.kind === "flow" ? content.description : layout.title;
  const texts = content.texts.map(pageText).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="id" role="img" ${size} ${style} color="#000"><title>${xml(layout.title)}</title><desc>${xml(words)}</desc><rect width="100%" height="100%" fill="#fff"/>${body}${texts}</svg>`;
}

function flowPage(layout: Layout, page: FlowPage): string {
  const heading = layout.header.map((cell) => headerCell(layout, page, cell)).join("");
  const rows = page.rows.map((row) => tableRow(layout, row)).join("");
  return `<g>${heading}${rows}</g>${flowMarks(layout, page)}`;
}

function headerCell(layout: Layout, page: FlowPage, cell: HeaderCell): string {
  const y = page.top + cell.y;
  const frame = cellBox(cell.x, y, cell.w, cell.h, headingFill);
  const text = { lines: cell.lines, align: "center", valign: "middle", bold: true } as const;
  if (!cell.rotated) return frame + cellLines(layout.type, text, cell.x, y, cell.w, cell.h);
  const turned = cellLines(layout.type, text, -cell.h / 2, -cell.w / 2, cell.h, cell.w);
  return `${frame}<g transform="translate(${mm(cell.x + cell.w / 2)} ${mm(y + cell.h / 2)}) rotate(-90)">${turned}</g>`;
}

function tableRow(layout: Layout, row: LayoutRow): string {
  return layout.columns
    .map((column, i) => {
      const { lines, align } = row.cells[i] ?? { align: "left", lines: [] };
      const text = { lines, align, valign: row.valign };
      return cellBox(column.x, row.y, column.w, row.h) + cellLines(layout.type, text, column.x, row.y, column.w, row.h);
    })
    .join("");
}

function identityPage(page: IdentityPage): string {
  return page.cells
    .map((cell) => cellBox(cell.x, cell.y, cell.w, cell.h) + cellLines(page.type, cell, cell.x, cell.y, cell.w, cell.h))
    .join("");
}

function pageText(text: PageText): string {
  const size = mm(text.sizePt * millimetresPerPoint);
  const weight = text.bold ? ` font-weight="700"` : "";
  return `<text x="${mm(text.x)}" y="${mm(text.y)}" font-size="${size}" text-anchor="${text.anchor}"${weight}>${xml(text.text)}</text>`;
}
