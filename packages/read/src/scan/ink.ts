import type { Ink, Raster } from "./raster.ts";

// Half the side of the square (in points of paper) to whose mean a place is compared, and how much darker than it ink is.
const AROUND = 6;
const DARKER = 0.86;

// The edge of the glass, where a scanner sees shadows.
const EDGE = 5;

/** What is darker than its surroundings: shades, stains and grey paper are no ink, thin grey lines are. */
export function inkOf(raster: Raster): Ink {
  const { width, height, scale } = raster;
  const light = smoothed(raster);
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += light[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  const dark = new Uint8Array(width * height);
  const reach = Math.round(AROUND * scale);
  const edge = Math.round(EDGE * scale);
  for (let y = edge; y < height - edge; y++) {
    const [top, bottom] = [Math.max(0, y - reach) * (width + 1), Math.min(height, y + reach + 1) * (width + 1)];
    const high = (bottom - top) / (width + 1);
    for (let x = edge; x < width - edge; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0);
      if ((light[y * width + x] ?? 0) * high * (right - left) < sum * DARKER) dark[y * width + x] = 1;
    }
  }
  return { width, height, dark, scale };
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
