/** A piece of a text, marked where it is what the reader went by. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** Parts a text at the words that decided, however lines were broken in them. */
export function markWords(text: string, words: string | undefined): MarkedPiece[] {
  const sought = (words ?? "")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (sought.length === 0) return [{ text, marked: false }];
  const pattern = sought.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  return text
    .split(new RegExp(`(${pattern})`, "i"))
    .map((piece, i) => ({ text: piece, marked: i % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
