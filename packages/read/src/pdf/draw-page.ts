import type { OPS as Commands, PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readFigure, type Figures } from "../drawing/figures.ts";
import type { PageDrawing, Run } from "../drawing/page-drawing.ts";
import { combine, place, type Matrix } from "./matrix.ts";
import { readPath } from "./read-path.ts";

// A page of a dense SOP has some thousand commands; a map has a hundred times as many.
const MOST_COMMANDS = 200_000;
const MOST_RUNS = 20_000;

/**
 * One page of a PDF as letters, lines, figures and arrow heads, upright and with its upper left corner at 0. A page that is damaged gives what could be made out.
 * `too-full`: a map or a technical drawing, which no SOP is.
 */
export async function drawPage(file: PDFDocumentProxy, number: number): Promise<PageDrawing | "too-full"> {
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const upright = viewport.transform as unknown as Matrix;
  const commands = await page.getOperatorList();
  const { items } = await page.getTextContent();
  if (commands.fnArray.length > MOST_COMMANDS || items.length > MOST_RUNS) return "too-full";
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const figures = readFigures(commands, OPS, upright);
  const runs = items.flatMap((item) => ("str" in item ? readRun(item, upright) : []));
  page.cleanup();
  return { page: number, width: viewport.width, height: viewport.height, runs, ...figures };
}

function readRun(item: { str: string; transform: unknown[]; width: number; height: number }, upright: Matrix): Run[] {
  if (item.str.trim() === "") return [];
  const [a, b, , , x, y] = item.transform as number[];
  const size = Math.hypot(a ?? 0, b ?? 0) || item.height;
  const start = place(upright, x ?? 0, y ?? 0);
  const flat = Math.abs(b ?? 0) < Math.abs(a ?? 0) || item.transform.length === 0;
  const [wide, high] = flat ? [item.width, size] : [size, item.width];
  return [
    {
      text: item.str,
      box: { left: start.x, right: start.x + wide, top: start.y - high * 0.8, bottom: start.y + high * 0.2 },
    },
  ];
}

/** Follows the drawing commands of a page; what only clips or is drawn nowhere is left out. */
function readFigures(
  list: { fnArray: number[]; argsArray: unknown[] },
  OPS: typeof Commands,
  upright: Matrix,
): Figures {
  const all: Figures = { strokes: [], outlines: [], heads: [] };
  const kept: Matrix[] = [];
  let onto = upright;
  for (const [i, command] of list.fnArray.entries()) {
    const given = list.argsArray[i] as unknown[] | null;
    if (command === OPS.save) kept.push(onto);
    else if (command === OPS.restore || command === OPS.paintFormXObjectEnd) onto = kept.pop() ?? onto;
    else if (command === OPS.transform) onto = combine(onto, given as unknown as Matrix);
    else if (command === OPS.paintFormXObjectBegin) {
      kept.push(onto);
      if (given?.[0]) onto = combine(onto, given[0] as Matrix);
    } else if (command === OPS.constructPath) {
      const [paint, [data]] = given as [number, [ArrayLike<number> | null]];
      if (paint === OPS.endPath || !data) continue;
      const filled = paint !== OPS.stroke && paint !== OPS.closeStroke;
      for (const { points, closed } of readPath(data, onto)) {
        const { strokes, outlines, heads } = readFigure(points, closed, filled);
        all.strokes.push(...strokes);
        all.outlines.push(...outlines);
        all.heads.push(...heads);
      }
    }
  }
  return all;
}
