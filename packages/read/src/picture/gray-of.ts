import type { Raster } from "../scan/raster.ts";

/** What a canvas shows, without its colours. */
export function grayOf(
  { data, width, height }: { data: Uint8ClampedArray; width: number; height: number },
  scale: number,
): Raster {
  const light = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < light.length; i++, at += 4)
    light[i] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  return { width, height, light, scale };
}
