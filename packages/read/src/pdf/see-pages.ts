import type { ReadingHelp } from "../reading-help.ts";
import { SCALE } from "../scan/raster.ts";
import type { ScannedPage } from "../scan/draw-scan.ts";
import { seePage } from "../scan/see-page.ts";
import type { Sight } from "../scan/sight.ts";
import { openPdf, type OpenPdf } from "./open-pdf.ts";

/** So many scanned pages are recognised; at some seconds each, more is another errand. */
export const MOST_SCANS = 40;
// A poster is no page: a larger one is looked at less closely.
const MOST_PLACES = 16_000_000;

/** Looks at scanned pages of a PDF, one after the other. None where nobody lent eyes. */
export async function seePages(
  bytes: Uint8Array,
  numbers: readonly number[],
  { sight: lend, onScannedPage }: ReadingHelp,
): Promise<Map<number, ScannedPage>> {
  const seen = new Map<number, ScannedPage>();
  if (!lend || numbers.length === 0) return seen;
  const sight = await lend();
  const pdf = await openPdf(bytes, sight.pdf);
  try {
    const wanted = numbers.slice(0, MOST_SCANS);
    for (const [i, number] of wanted.entries()) {
      onScannedPage?.(i + 1, wanted.length);
      seen.set(number, await seePage(await photograph(pdf, number, sight), number, sight));
    }
    return seen;
  } finally {
    await pdf.close();
  }
}

async function photograph({ file }: OpenPdf, number: number, sight: Sight) {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(MOST_PLACES / (width * height)));
  const easel = sight.easel(Math.ceil(width * scale), Math.ceil(height * scale));
  // pdf.js names the canvas of a browser page; any canvas does.
  const canvas = easel.canvas as never;
  await page.render({ canvas, viewport: page.getViewport({ scale }) }).promise;
  page.cleanup();
  return easel.see(scale);
}
