/** How tangled the arrows of some pages are. */
export interface Tangle {
  arrows: number;
  crossings: number;
  bends: number;
}

type Point = readonly [number, number];
type Line = readonly [Point, Point];

/** Counts crossings and bends of the lines on each page; a place that a line passes straight through is no bend. `arrows` are those of the SOP, however many pages each is drawn on. */
export function tangle(arrows: number, pages: readonly (readonly (readonly Point[])[])[]): Tangle {
  const sum: Tangle = { arrows, crossings: 0, bends: 0 };
  for (const lines of pages) {
    const all = lines.map(linesOf);
    for (const own of all) {
      own.forEach((line, i) => {
        const next = own[i + 1];
        if (next && isUpright(line) !== isUpright(next)) sum.bends += 1;
      });
    }
    all.forEach((own, i) => {
      for (const others of all.slice(i + 1))
        for (const line of own) for (const other of others) if (cross(line, other)) sum.crossings += 1;
    });
  }
  return sum;
}

const isUpright = ([a, b]: Line): boolean => Math.abs(a[0] - b[0]) < 1e-6;

function linesOf(points: readonly Point[]): Line[] {
  return points.slice(1).flatMap((end, i): Line[] => {
    const start = points[i];
    return start && Math.hypot(end[0] - start[0], end[1] - start[1]) > 1e-6 ? [[start, end]] : [];
  });
}

/** Lines that cross inside both; that two lie on one another is another fault. */
function cross(a: Line, b: Line): boolean {
  if (isUpright(a) === isUpright(b)) return false;
  const [up, level] = isUpright(a) ? [a, b] : [b, a];
  const inside = (value: number, one: number, two: number): boolean =>
    value > Math.min(one, two) + 1e-3 && value < Math.max(one, two) - 1e-3;
  return inside(up[0][0], level[0][0], level[1][0]) && inside(level[0][1], up[0][1], up[1][1]);
}
