import { textUnits, textWidth, unitsWidth, type Face } from "./font-metrics.ts";
import { measureText, type MeasuredText } from "./measured-text.ts";

/** Breaks a printable text into lines no wider than `width` millimetres, as `breakText` does. */
export function wrap(text: string, width: number, sizePt: number, face: Face = "serif"): string[] {
  return breakText(measureText(text, face), width, sizePt);
}

/**
 * Breaks a text into lines no wider than `width` millimetres, those after the first no wider than `furtherWidth`: between words and after a hyphen
 * within one, as Word and browsers do. A piece that is wider by itself is broken between its letters.
 */
export function breakText(
  { pieces, face }: MeasuredText,
  width: number,
  sizePt: number,
  furtherWidth = width,
): string[] {
  const lines: string[] = [];
  let line = "";
  let units = 0;
  const room = (): number => (lines.length === 0 ? width : furtherWidth);
  for (const piece of pieces) {
    const longer = line === "" ? piece.units : units + piece.unitsJoined;
    if (unitsWidth(longer, sizePt) <= room()) {
      line += line !== "" && piece.spaced ? ` ${piece.text}` : piece.text;
      units = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = piece.text;
    units = piece.units;
    if (unitsWidth(units, sizePt) <= room()) continue;
    const parts = breakWord(line, room(), furtherWidth, sizePt, face);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
    units = textUnits(line, face);
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** A line of a paragraph. `joint` is what stood between it and the line before: a space, or nothing within a broken word; none where the paragraph begins. */
export interface WrappedLine {
  text: string;
  joint?: " " | "";
}

/** Tells of the lines of a printable paragraph how they hang together, so that programs which break lines by themselves are given it whole. */
export function markJoints(paragraph: string, lines: readonly string[]): WrappedLine[] {
  let end = 0;
  return lines.map((text, i) => {
    const joint = paragraph[end] === " " ? " " : "";
    end += joint.length + text.length;
    return i === 0 ? { text } : { text, joint };
  });
}

/** The fewest letters that may stand before a slash at the end of a line. */
const BEFORE_CUT = 3;

/** A long word in pieces that fit, cut after a slash where one fits on the line, else anywhere. Never empty. */
function breakWord(word: string, width: number, furtherWidth: number, sizePt: number, face: Face): string[] {
  const pieces: string[] = [];
  let rest = word;
  for (let fits = fittingLetters(rest, width, sizePt, face); fits < rest.length;) {
    const soft = rest.lastIndexOf("/", fits - 1) + 1;
    const cut = soft >= BEFORE_CUT ? soft : fits;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
    fits = fittingLetters(rest, furtherWidth, sizePt, face);
  }
  pieces.push(rest);
  return pieces;
}

/** How many letters of a word fit into the width; one at least. Measures no more than twice what fits, however long the word is. */
function fittingLetters(word: string, width: number, sizePt: number, face: Face): number {
  const fit = (letters: number): boolean => textWidth(word.slice(0, letters), sizePt, face) <= width;
  let above = 1;
  while (above < word.length && fit(above)) above *= 2;
  if (above >= word.length && fit(word.length)) return word.length;
  let [least, most] = [Math.max(1, Math.floor(above / 2)), Math.min(above, word.length)];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fit(middle)) least = middle;
    else most = middle;
  }
  return least;
}

/** The widest word of a text, in millimetres. */
export function widestWord(text: string, sizePt: number, face: Face = "serif"): number {
  return unitsWidth(measureText(text, face).widestWord, sizePt);
}
