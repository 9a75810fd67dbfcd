/** How light the paper is under everything thin that stands on it, of every second place: thin things vanish where light grows, and what is wide keeps its shape when it shrinks back. */
export function paperOf(light: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const [wide, high] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  let paper: Uint8Array = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const at = 2 * y * width + 2 * x;
      const [right, down] = [2 * x + 1 < width ? 1 : 0, 2 * y + 1 < height ? width : 0];
      paper[y * wide + x] =
        ((light[at] ?? 0) + (light[at + right] ?? 0) + (light[at + down] ?? 0) + (light[at + right + down] ?? 0)) / 4;
    }
  for (const most of [true, false]) {
    paper = spread(paper, wide, high, 1, reach, most);
    paper = spread(paper, wide, high, wide, reach, most);
  }
  return paper;
}

/** Each place as the lightest (or darkest) within reach along one direction. */
function spread(from: Uint8Array, wide: number, high: number, step: number, reach: number, most: boolean): Uint8Array {
  const to = new Uint8Array(from.length);
  const [lines, length] = step === 1 ? [high, wide] : [wide, high];
  const best = (a: number, b: number) => (most ? (a > b ? a : b) : a < b ? a : b);
  const window = 2 * reach + 1;
  const [ahead, behind] = [new Uint8Array(length), new Uint8Array(length)];
  for (let line = 0; line < lines; line++) {
    const start = step === 1 ? line * wide : line;
    // In blocks as long as the window, the best so far from either end; every window then is two of these.
    for (let i = 0; i < length; i++) {
      const value = from[start + i * step] ?? 0;
      ahead[i] = i % window === 0 ? value : best(ahead[i - 1] ?? 0, value);
    }
    for (let i = length - 1; i >= 0; i--) {
      const value = from[start + i * step] ?? 0;
      behind[i] = i === length - 1 || (i + 1) % window === 0 ? value : best(behind[i + 1] ?? 0, value);
    }
    for (let i = 0; i < length; i++) {
      const [first, last] = [Math.max(0, i - reach), Math.min(length - 1, i + reach)];
      to[start + i * step] = best(behind[first] ?? 0, ahead[last] ?? 0);
    }
  }
  return to;
}
