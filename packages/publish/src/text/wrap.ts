import { textWidth, type Face } from "./font-metrics.ts";

/** Breaks a printable text into lines no wider than `width` millimetres. A word that is wider by itself is broken between its letters. */
export function wrap(text: string, width: number, sizePt: number, face: Face = "regular"): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (word === "") continue;
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, sizePt, face) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, width, sizePt, face);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** A long word in pieces that fit, cut after a hyphen or slash where one is near the end, else anywhere. Never empty. */
function breakWord(word: string, width: number, sizePt: number, face: Face): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest, sizePt, face) > width && rest.length > 1) {
    let length = rest.length - 1;
    while (length > 1 && textWidth(rest.slice(0, length), sizePt, face) > width) length -= 1;
    const soft = Math.max(rest.lastIndexOf("-", length - 1), rest.lastIndexOf("/", length - 1)) + 1;
    if (soft > length / 2) length = soft;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  pieces.push(rest);
  return pieces;
}

/** The widest word of a text, in millimetres. */
export function widestWord(text: string, sizePt: number, face: Face = "regular"): number {
  return Math.max(0, ...text.split(" ").map((word) => textWidth(word, sizePt, face)));
}
