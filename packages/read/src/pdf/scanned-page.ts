import { ruledLines, tableLines } from "../drawing/ruled-lines.ts";
import type { DrawnPage } from "./draw-page.ts";

const MOST_OF_THE_PAGE = 0.5;
const A_PICTURE = 0.1;
const FEW_LETTERS = 20;
const MANY_FIGURES = 30;
const MOST_RUBBISH = 0.3;

/**
 * Whether a page must be looked at to be read: a picture covers it (also where some program laid its own guess at the letters under it), its letters are drawn as figures, or
 * its letters are none: fonts without a table of letters give signs of no alphabet.
 */
export function isScanned({ drawing, pictured }: DrawnPage): boolean {
  const text = drawing.runs.map((run) => run.text.replace(/\s/g, "")).join("");
  if (text.length < FEW_LETTERS)
    return pictured > A_PICTURE || drawing.strokes.length + drawing.outlines.length > MANY_FIGURES;
  const odd = text.match(/[\p{Co}\p{Cc}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  if (odd > MOST_RUBBISH * text.length) return true;
  return pictured > MOST_OF_THE_PAGE && tableLines(ruledLines(drawing.strokes)).across.length < 3;
}
