import type { Ink } from "./raster.ts";

/** Places of one kind (ink, or paper without ink) that hang together, with the leftmost and rightmost one of each row. */
export interface Region {
  left: number;
  right: number;
  top: number;
  bottom: number;
  area: number;
  /** Of each row from `top` on: where the region begins and where it ends (the last place included). */
  begins: Int32Array;
  ends: Int32Array;
}

/** The regions of one kind whose frame has an acceptable size. Places hang together across and down, not over a corner. */
export function regionsOf(
  { width, height, dark }: Ink,
  kind: 0 | 1,
  accepts: (wide: number, high: number) => boolean,
): Region[] {
  const above: number[] = [];
  const find = (run: number) => {
    let top = run;
    while (above[top] !== top) top = above[top] ?? top;
    for (let at = run; at !== top;) {
      const next = above[at] ?? top;
      above[at] = top;
      at = next;
    }
    return top;
  };
  const [rows, lefts, rights]: [number[], number[], number[]] = [[], [], []];
  let last = { from: 0, to: 0 };
  for (let y = 0; y < height; y++) {
    const from = rows.length;
    let over = last.from;
    for (let x = 0; x < width; x++) {
      if (dark[y * width + x] !== kind) continue;
      const left = x;
      while (x + 1 < width && dark[y * width + x + 1] === kind) x++;
      const run = rows.length;
      above.push(run);
      rows.push(y);
      lefts.push(left);
      rights.push(x);
      while (over < last.to && (rights[over] ?? 0) < left) over++;
      for (let other = over; other < last.to && (lefts[other] ?? 0) <= x; other++) above[find(other)] = find(run);
    }
    last = { from, to: rows.length };
  }
  return gather(
    rows,
    lefts,
    rights,
    rows.map((_, run) => find(run)),
    accepts,
  );
}

function gather(
  rows: readonly number[],
  lefts: readonly number[],
  rights: readonly number[],
  roots: readonly number[],
  accepts: (wide: number, high: number) => boolean,
): Region[] {
  const frames = new Map<number, Region>();
  const none = new Int32Array();
  for (const [run, root] of roots.entries()) {
    const [top, left, right] = [rows[run] ?? 0, lefts[run] ?? 0, rights[run] ?? 0];
    const frame = frames.get(root);
    if (!frame) {
      frames.set(root, { left, right, top, bottom: top, area: right - left + 1, begins: none, ends: none });
      continue;
    }
    frame.left = Math.min(frame.left, left);
    frame.right = Math.max(frame.right, right);
    frame.bottom = top;
    frame.area += right - left + 1;
  }
  for (const [root, { left, right, top, bottom }] of frames)
    if (!accepts(right - left + 1, bottom - top + 1)) frames.delete(root);
  for (const region of frames.values()) {
    region.begins = new Int32Array(region.bottom - region.top + 1).fill(region.right);
    region.ends = new Int32Array(region.bottom - region.top + 1).fill(region.left);
  }
  for (const [run, root] of roots.entries()) {
    const region = frames.get(root);
    if (!region) continue;
    const row = (rows[run] ?? 0) - region.top;
    region.begins[row] = Math.min(region.begins[row] ?? 0, lefts[run] ?? 0);
    region.ends[row] = Math.max(region.ends[row] ?? 0, rights[run] ?? 0);
  }
  return [...frames.values()];
}
