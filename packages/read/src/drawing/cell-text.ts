import { heightOf } from "./geometry.ts";
import type { Box, Run } from "./page-drawing.ts";

/** The lines of words that stand in one place, from the top, each from the left, as one text with its line breaks. */
export function textOf(runs: readonly Run[]): string {
  return linesOf(runs).map(joinLine).join("\n");
}

/**
 * The words of a cell with the line breaks that somebody set. A line ends where the cell is full when the first word of the next one had no room left on it; such
 * lines go on. A list mark always begins anew.
 */
export function textInCell(runs: readonly Run[], { left, right }: Box): string {
  const lines = besideOneAnother(linesOf(runs)).map((line) => ({ words: joinLine(line), wide: widthOfLine(line) }));
  const isList = lines.filter(({ words }) => beginsItem.test(words)).length > 1;
  let text = "";
  let room = 0;
  for (const { words, wide } of lines) {
    const letter = wide / Math.max(1, words.length);
    const first = (words.split(" ")[0]?.length ?? 0) * letter;
    const begun = beginsItem.test(text.slice(text.lastIndexOf("\n") + 1));
    const goesOn = !beginsItem.test(words) && (isList ? begun : first + letter > room);
    if (text === "") text = words;
    else text += (goesOn ? " " : "\n") + words;
    room = right - left - PADDING - wide;
  }
  return text;
}

/** Two lists side by side in one cell are read one after the other. */
function besideOneAnother(lines: readonly Run[][]): readonly Run[][] {
  const halves = lines.map((line) => {
    const at = line.findIndex((run, i) => {
      const before = line[i - 1];
      const apart = before && run.box.left - before.box.right > 1.5 * heightOf(run.box);
      return apart && beginsItem.test(joinLine(line.slice(i)));
    });
    return at < 0 ? [line, []] : [line.slice(0, at), line.slice(at)];
  });
  const right = halves.flatMap(([, beside = []]) => (beside.length > 0 ? [beside] : []));
  return right.length < 2 ? lines : [...halves.map(([first = []]) => first), ...right];
}

// Cells keep their words about this far from their borders, both together; programs differ in how full they set a line.
const PADDING = 12;
const beginsItem = /^(?:\d{1,2}[.,)](?=\s|\p{L})|(?:\(?[a-z][.)]|[-–•●▪*])\s)/u;

function widthOfLine(line: readonly Run[]): number {
  return Math.max(...line.map(({ box }) => box.right)) - Math.min(...line.map(({ box }) => box.left));
}

/** Runs on one height are one line. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: { middle: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.findLast((other) => Math.abs(other.middle - middle(run)) < heightOf(run.box) * 0.5);
    if (line) line.runs.push(run);
    else lines.push({ middle: middle(run), runs: [run] });
  }
  return lines.map((line) => line.runs.sort((a, b) => a.box.left - b.box.left));
}

function middle({ box }: Run): number {
  return (box.top + box.bottom) / 2;
}

/** Words of a line; a gap of a fifth of the letters' height is a blank, less is only the distance of two letters. */
export function joinLine(line: readonly Run[]): string {
  let text = "";
  let end: Run | undefined;
  for (const run of line) {
    const apart = end && run.box.left - end.box.right > heightOf(run.box) * 0.2;
    if (apart && !/\s$/.test(text) && !/^\s/.test(run.text)) text += " ";
    text += run.text;
    end = run;
  }
  return text.replace(/\s+/g, " ").trim();
}
