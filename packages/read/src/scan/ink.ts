import { paperOf } from "./paper.ts";
import type { Ink, Raster } from "./raster.ts";

// How thick (in points of paper) a line, a letter's stroke or an arrow head may be; what is wider is a shade or a stain. And how much darker than its paper ink is.
const THICKEST = 7;
const DARKER_THAN_PAPER = 0.84;
// Half the side of the square to whose mean a place is compared: among letters only what is dark is ink, and not the grey between two that nearly touch.
const AROUND = 6;
const DARKER_THAN_MEAN = 0.86;
// The edge of the glass, where a scanner sees shadows.
const EDGE = 5;

/** What is darker than the paper around it: shaded cells, stains and grey paper are no ink. */
export function inkOf(raster: Raster): Ink {
  return inksOf(raster).ink;
}

/** The ink of letters and figures, and with it what is fainter: thin grey lines, which near letters cannot be told from what lies between two of them. */
export function inksOf(raster: Raster): { ink: Ink; faint: Ink } {
  const { width, height, scale } = raster;
  const light = smoothed(raster);
  const paper = paperOf(light, width, height, Math.round((THICKEST * scale) / 4));
  const half = Math.ceil(width / 2);
  const sums = sumsOf(light, width, height);
  const [dark, faint] = [new Uint8Array(width * height), new Uint8Array(width * height)];
  const [edge, reach] = [Math.round(EDGE * scale), Math.round(AROUND * scale)];
  for (let y = edge; y < height - edge; y++) {
    const [top, bottom] = [Math.max(0, y - reach) * (width + 1), Math.min(height, y + reach + 1) * (width + 1)];
    const high = (bottom - top) / (width + 1);
    for (let x = edge, at = y * width + edge; x < width - edge; x++, at++) {
      const own = light[at] ?? 0;
      if (own >= DARKER_THAN_PAPER * (paper[(y >> 1) * half + (x >> 1)] ?? 0)) continue;
      faint[at] = 1;
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0);
      if (own * high * (right - left) < sum * DARKER_THAN_MEAN) dark[at] = 1;
    }
  }
  return { ink: { width, height, dark, scale }, faint: { width, height, dark: faint, scale } };
}

/** Of every place the sum of all that lies above and to the left of it; a square's sum then follows from four of these. */
function sumsOf(light: Uint8Array, width: number, height: number): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += light[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}

/** Each place as the mean of nine, so that the grains of a scan do not count. */
function smoothed({ width, height, light }: Raster): Uint8Array {
  const across = new Uint16Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0, at = y * width; x < width; x++, at++)
      across[at] = (light[x > 0 ? at - 1 : at] ?? 0) + (light[at] ?? 0) + (light[x < width - 1 ? at + 1 : at] ?? 0);
  const mean = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [up, down] = [y > 0 ? -width : 0, y < height - 1 ? width : 0];
    for (let x = 0, at = y * width; x < width; x++, at++)
      mean[at] = ((across[at + up] ?? 0) + (across[at] ?? 0) + (across[at + down] ?? 0)) / 9;
  }
  return mean;
}
