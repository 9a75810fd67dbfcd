import { kernUnits, textUnits, type Face } from "./font-metrics.ts";

/** A printable text whose widths are known, so that it can be set in lines of any width and size without looking at its letters again. Widths are in font units. */
export interface MeasuredText {
  text: string;
  face: Face;
  pieces: Piece[];
  /** Of the whole text on one line. */
  units: number;
  widestWord: number;
}

/** What stays together where it fits on a line: a word, or a part of it up to a hyphen. */
interface Piece {
  text: string;
  /** Whether a space stands before it, where it follows another on its line. */
  spaced: boolean;
  units: number;
  /** By how much it lengthens the line on which it follows the piece before it. */
  unitsJoined: number;
}

/** Where a word may end a line: "undang-" and "undang". */
const afterHyphen = /(?<=[^-]-)(?=[^-])/;
const space = 32;

export function measureText(text: string, face: Face): MeasuredText {
  const pieces: Piece[] = [];
  const spaceUnits = textUnits(" ", face);
  let units = 0;
  let widestWord = 0;
  let wordUnits = 0;
  let before = -1;
  const add = (piece: string, spaced: boolean): void => {
    if (piece === "") return;
    const own = textUnits(piece, face);
    const first = piece.charCodeAt(0);
    const joint = spaced
      ? kernUnits(before, space, face) + spaceUnits + kernUnits(space, first, face)
      : kernUnits(before, first, face);
    const unitsJoined = own + joint;
    pieces.push({ text: piece, spaced, units: own, unitsJoined });
    wordUnits = spaced ? own : wordUnits + unitsJoined;
    units = pieces.length === 1 ? own : units + unitsJoined;
    widestWord = Math.max(widestWord, wordUnits);
    before = piece.charCodeAt(piece.length - 1);
  };
  for (const word of text.split(" ")) {
    if (word.includes("-")) word.split(afterHyphen).forEach((piece, i) => add(piece, i === 0));
    else add(word, true);
  }
  return { text, face, pieces, units, widestWord };
}
