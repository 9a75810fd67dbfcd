import { blank, type Ink, type Raster } from "./raster.ts";

const STEEPEST = 4;
const COARSE = 0.1;
const FINE = 0.02;
const WORTH_TURNING = 0.04;

/** By how many degrees a page lies askew on the glass: at that angle its lines gather in the fewest rows. Positive where they sink to the right. */
export function skewOf(ink: Ink): number {
  const places = sampled(ink);
  const best = (from: number, to: number, step: number) => {
    let found = { angle: 0, weight: -1 };
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const weight = gathered(places, ink, angle);
      if (weight > found.weight) found = { angle, weight };
    }
    return found.angle;
  };
  const near = best(-STEEPEST, STEEPEST, COARSE);
  return best(near - COARSE, near + COARSE, FINE);
}

/** Ink of every second row and column. */
function sampled({ width, height, dark }: Ink): { x: Int16Array; y: Int16Array; count: number } {
  const most = Math.ceil(width / 2) * Math.ceil(height / 2);
  const [xs, ys] = [new Int16Array(most), new Int16Array(most)];
  let count = 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2)
      if (dark[y * width + x] === 1) {
        xs[count] = x;
        ys[count++] = y;
      }
  return { x: xs, y: ys, count };
}

function gathered({ x, y, count }: ReturnType<typeof sampled>, { width, height }: Ink, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const shift = Math.ceil(Math.abs(slope) * width);
  const rows = new Float64Array(height + 2 * shift + 2);
  for (let i = 0; i < count; i++) {
    const row = Math.round((y[i] ?? 0) - slope * (x[i] ?? 0)) + shift;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, row) => sum + row * row, 0);
}

/** The page turned back by its skew; what was beyond its edges is white. */
export function straighten(raster: Raster, skew: number): Raster {
  if (Math.abs(skew) < WORTH_TURNING) return raster;
  const { width, height, light } = raster;
  const turned = blank(raster);
  const angle = (skew * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [midX, midY] = [width / 2, height / 2];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromX = cos * (x - midX) - sin * (y - midY) + midX;
      const fromY = sin * (x - midX) + cos * (y - midY) + midY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [along, down] = [fromX - left, fromY - top];
      const at = top * width + left;
      const above = (light[at] ?? 0) * (1 - along) + (light[at + 1] ?? 0) * along;
      const below = (light[at + width] ?? 0) * (1 - along) + (light[at + width + 1] ?? 0) * along;
      turned.light[y * width + x] = above * (1 - down) + below * down;
    }
  return turned;
}
