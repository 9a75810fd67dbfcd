import { drawScan, type ScannedPage } from "./draw-scan.ts";
import type { Raster } from "./raster.ts";
import type { Sight } from "./sight.ts";
import { turnRight } from "./turn.ts";

// Below this, most of what was recognised is no word: the page lies on its side or stands on its head.
const LEGIBLE = 60;
const FEWEST_WORDS = 5;

/** A scanned page, whichever way it was laid on the glass. */
export async function seePage(raster: Raster, number: number, sight: Sight): Promise<ScannedPage> {
  let best = await drawScan(raster, number, sight);
  let turned = raster;
  for (let quarter = 1; quarter < 4 && best.words.length >= FEWEST_WORDS && sureness(best) < LEGIBLE; quarter++) {
    turned = turnRight(turned);
    const other = await drawScan(turned, number, sight);
    if (sureness(other) > sureness(best)) best = { ...other, drawing: { ...other.drawing, turned: quarter } };
  }
  return best;
}

function sureness({ words }: ScannedPage): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / letters;
}
