import type { Raster } from "../scan/raster.ts";

/** The same picture with its longer side so many places long: made smaller each place is the mean of those it covers, made larger it lies between its neighbours. */
export function resize(raster: Raster, longSide: number): Raster {
  const share = longSide / Math.max(raster.width, raster.height);
  const [width, height] = [
    Math.max(1, Math.round(raster.width * share)),
    Math.max(1, Math.round(raster.height * share)),
  ];
  const [across, down] = [sources(raster.width, width), sources(raster.height, height)];
  const narrow = new Float32Array(width * raster.height);
  for (let y = 0; y < raster.height; y++)
    for (const [x, { first, weights }] of across.entries())
      for (const [i, weight] of weights.entries())
        add(narrow, y * width + x, weight * (raster.light[y * raster.width + first + i] ?? 0));
  const light = new Uint8Array(width * height);
  const row = new Float32Array(width);
  for (const [y, { first, weights }] of down.entries()) {
    row.fill(0);
    for (const [i, weight] of weights.entries())
      for (let x = 0; x < width; x++) add(row, x, weight * (narrow[(first + i) * width + x] ?? 0));
    light.set(row, y * width);
  }
  return { width, height, light, scale: raster.scale * share };
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Of each new place along a side: the first old one that it is made of, and what it and those behind it count. */
function sources(from: number, to: number): { first: number; weights: number[] }[] {
  const step = from / to;
  return Array.from({ length: to }, (_, at) => {
    if (step <= 1) {
      const middle = Math.min(from - 1, Math.max(0, (at + 0.5) * step - 0.5));
      const first = Math.min(Math.floor(middle), Math.max(0, from - 2));
      const beyond = from > 1 ? middle - first : 0;
      return { first, weights: from > 1 ? [1 - beyond, beyond] : [1] };
    }
    const [begin, end] = [at * step, (at + 1) * step];
    const [first, last] = [Math.floor(begin), Math.min(from - 1, Math.ceil(end) - 1)];
    const weights = Array.from({ length: last - first + 1 }, (__, i) => {
      const covered = Math.min(end, first + i + 1) - Math.max(begin, first + i);
      return covered / step;
    });
    return { first, weights };
  });
}
