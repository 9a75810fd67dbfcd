import type { OPS as Commands, PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readFigure, type Figures } from "../drawing/figures.ts";
import type { PageDrawing, Run } from "../drawing/page-drawing.ts";
import { combine, type Matrix } from "./matrix.ts";
import { readPath } from "./read-path.ts";

// A page of a dense SOP has some thousand commands; a map has a hundred times as many.
const MOST_COMMANDS = 200_000;
const MOST_RUNS = 20_000;

/** A page with the share of its paper that pictures cover. */
export interface DrawnPage {
  drawing: PageDrawing;
  pictured: number;
}

/**
 * One page of a PDF as letters, lines, figures and arrow heads, upright and with its upper left corner at 0. A page that is damaged gives what could be made out.
 * `too-full`: a map or a technical drawing, which no SOP is.
 */
export async function drawPage(file: PDFDocumentProxy, number: number): Promise<DrawnPage | "too-full"> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1, rotation: turnOf(items) });
  const upright = viewport.transform as unknown as Matrix;
  const commands = await page.getOperatorList();
  if (commands.fnArray.length > MOST_COMMANDS || items.length > MOST_RUNS) return "too-full";
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const figures = readFigures(commands, OPS, upright);
  const runs = items.flatMap((item) => ("str" in item ? readRun(item, upright) : []));
  page.cleanup();
  const { width, height } = viewport;
  const { pictured, ...drawn } = figures;
  return { drawing: { page: number, width, height, runs, ...drawn }, pictured: pictured / (width * height) };
}

/** How far a page must be turned so that most of its letters run from left to right, whatever the file says of its orientation. */
export function turnOf(items: Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"]): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    if (!("str" in item)) continue;
    const [a = 1, b = 0] = item.transform as number[];
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360;
    letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

/** A run of letters where it is seen: the page may be turned, and its words with it. Words that do not run from left to right then belong to no cell. */
function readRun(item: { str: string; transform: unknown[]; width: number; height: number }, upright: Matrix): Run[] {
  if (item.str.trim() === "") return [];
  const seen = combine(upright, item.transform as unknown as Matrix);
  const size = Math.hypot(seen[2], seen[3]) || item.height;
  const along = Math.hypot(seen[0], seen[1]) || 1;
  const onward = { x: (seen[0] / along) * item.width, y: (seen[1] / along) * item.width };
  const start = { x: seen[4], y: seen[5] };
  if (Math.abs(onward.y) > Math.abs(onward.x)) return [];
  const [left, right] = [Math.min(start.x, start.x + onward.x), Math.max(start.x, start.x + onward.x)];
  return [{ text: item.str, box: { left, right, top: start.y - size * 0.8, bottom: start.y + size * 0.2 } }];
}

/** Follows the drawing commands of a page; what only clips or is drawn nowhere is left out. `pictured`: how much paper pictures cover. */
function readFigures(
  list: { fnArray: number[]; argsArray: unknown[] },
  OPS: typeof Commands,
  upright: Matrix,
): Figures & { pictured: number } {
  const all = { strokes: [], outlines: [], heads: [], pictured: 0 } as Figures & { pictured: number };
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ]);
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
    } else if (pictures.has(command)) {
      // A picture fills the unit square, wherever that was moved.
      const [a, b, c, d] = onto;
      all.pictured += Math.abs(a * d - b * c);
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
