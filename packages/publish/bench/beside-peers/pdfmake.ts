import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Layout, LayoutPage } from "../../src/index.ts";

interface PdfMake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(document: object): { getBuffer(): Promise<Uint8Array> };
}

const folder = join(import.meta.dirname, "../peers");
const points = 72 / 25.4;

/** pdfmake with our fonts; installed where it is missing, because it is no part of Alur. */
export function openPdfMake(): (layout: Layout) => Promise<Uint8Array> {
  if (!existsSync(join(folder, "node_modules"))) {
    console.log(`Installing pdfmake into ${folder}, once, from the npm registry.`);
    const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: "inherit", shell: true });
    if (status !== 0) throw new Error("pdfmake could not be installed. Is the npm registry within reach?");
  }
  const pdfMake = createRequire(join(folder, "package.json"))("pdfmake") as PdfMake;
  const font = (face: string): string =>
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`));
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy(() => true);
  pdfMake.setFonts({ Tinos: { normal: font("400Regular"), bold: font("700Bold") } });
  return async (layout) => pdfMake.createPdf(documentOf(layout)).getBuffer();
}

/** The same tables and drawing, in pdfmake's own words: lines and widths as laid out, symbols and arrows as a canvas. */
function documentOf(layout: Layout): object {
  const { width, height } = layout.paper;
  const content = layout.pages.map((page, i) => [
    { table: tableOf(layout, page), fontSize: layout.type.sizePt, ...(i === 0 ? {} : { pageBreak: "before" }) },
    ...(page.kind === "flow" ? [{ absolutePosition: { x: 0, y: 0 }, canvas: canvasOf(page) }] : []),
  ]);
  return {
    pageSize: { width: width * points, height: height * points },
    pageMargins: 15 * points,
    defaultStyle: { font: "Tinos" },
    footer: (current: number, count: number) => ({ text: `halaman ${current} dari ${count}`, fontSize: 8 }),
    content,
  };
}

const textOf = (lines: readonly { text: string }[]): string => lines.map(({ text }) => text).join("\n");

function tableOf(layout: Layout, page: LayoutPage): object {
  if (page.kind === "flow") {
    const heading = layout.columns.map((_, i) => ({
      text: textOf(layout.header.findLast(({ column }) => column === i)?.lines ?? []),
      bold: true,
    }));
    return {
      headerRows: 1,
      widths: layout.columns.map(({ w }) => w * points - 10),
      body: [heading, ...page.rows.map(({ cells }) => cells.map(({ lines }) => textOf(lines)))],
    };
  }
  const body = page.rows.map((_, row) =>
    page.columns.map((_width, column) => {
      const cell = page.cells.find((one) => one.row === row && one.column === column);
      return cell ? { text: textOf(cell.lines), rowSpan: cell.rowSpan, colSpan: cell.columnSpan } : "";
    }),
  );
  return { widths: page.columns.map((w) => w * points - 10), body };
}

function canvasOf(page: Extract<LayoutPage, { kind: "flow" }>): object[] {
  const place = ([x, y]: readonly [number, number]): object => ({ x: x * points, y: y * points });
  const lines = page.routes.map(({ points: way }) => ({ type: "polyline", lineWidth: 0.57, points: way.map(place) }));
  const symbols = page.symbols.map(({ x, y, w, h }) => ({
    type: "rect",
    x: (x - w / 2) * points,
    y: (y - h / 2) * points,
    w: w * points,
    h: h * points,
    color: "white",
    lineWidth: 0.85,
  }));
  return [...lines, ...symbols];
}
