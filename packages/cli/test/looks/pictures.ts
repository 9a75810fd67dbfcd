import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** The pictures that are kept, and where those lie that differ from them. */
const kept = join(import.meta.dirname, "pictures");
const changed = join(import.meta.dirname, "../../../../test-results/looks");

/**
 * So many pixels may differ. Builds of Chromium six versions apart draw a table to the same byte, so there is room for one stray spot, and none for the head of
 * an arrow. The edges of lines and letters count as well, since thin
 * lines are nothing but edges, and so does a shade that is hardly another.
 */
const STRAY = 8;

export interface Difference {
  /** How many pixels differ; infinitely many where the pictures are not of one size. */
  pixels: number;
  /** The new picture, pale, with what differs in red. */
  picture: Buffer;
}

/** What differs between two pictures that should be alike, if it is more than that. */
export function differenceOf(before: Buffer, after: Buffer): Difference | undefined {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = other;
  if (one.width !== width || one.height !== height) return { pixels: Infinity, picture: after };
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, marked.data, width, height, { includeAA: true, threshold: 0.02 });
  return pixels > STRAY ? { pixels, picture: PNG.sync.write(marked) } : undefined;
}

/**
 * Compares a picture with the one that is kept under this name. What differs is laid beside the new picture into a folder, and said in a sentence.
 * With `renew` the new one is kept instead.
 */
export function compareWithKept(name: string, taken: Buffer, renew: boolean): string[] {
  const path = join(kept, `${name}.png`);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const difference = before && differenceOf(before, taken);
  if (before && !difference) return [];
  if (renew) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, taken);
    return [];
  }
  mkdirSync(changed, { recursive: true });
  writeFileSync(join(changed, `${name}.png`), taken);
  if (!difference) return [`There is no picture of ${name} yet.`];
  writeFileSync(join(changed, `${name}.difference.png`), difference.picture);
  return [`${name} differs in ${difference.pixels} pixels: ${relative(process.cwd(), changed)}/${name}.difference.png`];
}
