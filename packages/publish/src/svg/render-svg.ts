import type { FlowPage, HeaderCell, IdentityPage, Layout, LayoutRow, PageText, SheetPage } from "../layout/layout.ts";
import { millimetresPerPoint } from "../text/font-metrics.ts";
import { flowMarks, fontFamilies } from "./flow-layer.ts";
import { pictureMark, watermarkMark } from "./page-marks.ts";
import { cellBox, cellLines } from "./table-text.ts";
import { mm, xml } from "./xml.ts";

const headingFill = "#ececec";

/** One page of the paper as a complete SVG, in millimetres, with its fonts by name. Pages count from 0. */
export function renderSvg(layout: Layout, page: number): string {
  const content = layout.pages[page];
  if (!content) throw new Error(`Halaman ${page + 1} tidak ada; SOP ini ${layout.pages.length} halaman.`);
  const { width, height } = layout.paper;
  const size = `viewBox="0 0 ${mm(width)} ${mm(height)}" width="${mm(width)}mm" height="${mm(height)}mm"`;
  const style = `font-family="${fontFamilies[layout.typeface]}" style="font-kerning:normal;font-variant-ligatures:none"`;
  const body = content.kind === "flow" ? flowPage(layout, content) : sheetPage(layout, content);
  const words = content.kind === "flow" ? content.description : layout.title;
  const texts = content.texts.map(pageText).join("");
  const [title, desc] = [`alur-title-${page + 1}`, `alur-desc-${page + 1}`];
  const said = `lang="id" xml:lang="id" role="document" aria-labelledby="${title}" aria-describedby="${desc}"`;
  const paper = `<rect width="100%" height="100%" fill="#fff"/>${layout.watermark ? watermarkMark(layout.watermark) : ""}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${said} ${size} ${style} color="#000"><title id="${title}">${xml(layout.title)}</title><desc id="${desc}">${xml(words)}</desc>${paper}${body}${texts}</svg>`;
}

function flowPage(layout: Layout, page: FlowPage): string {
  const heading = layout.header.map((cell) => headerCell(layout, page, cell)).join("");
  const rows = page.rows.map((row) => tableRow(layout, row)).join("");
  return `<g>${heading}${rows}</g>${flowMarks(layout, page, true).join("")}`;
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

function sheetPage(layout: Layout, page: IdentityPage | SheetPage): string {
  const cells = page.cells.map(
    (cell) =>
      cellBox(cell.x, cell.y, cell.w, cell.h, cell.heading ? headingFill : undefined) +
      cellLines(page.type, cell, cell.x, cell.y, cell.w, cell.h),
  );
  const emblem = layout.logo && page.emblem ? pictureMark(layout.logo, page.emblem) : "";
  return cells.join("") + emblem;
}

function pageText(text: PageText): string {
  const size = mm(text.sizePt * millimetresPerPoint);
  const weight = text.bold ? ` font-weight="700"` : "";
  return `<text x="${mm(text.x)}" y="${mm(text.y)}" font-size="${size}" text-anchor="${text.anchor}"${weight}>${xml(text.text)}</text>`;
}
