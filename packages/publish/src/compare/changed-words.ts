import { diffWordsWithSpace } from "diff";

/** A piece of a text beside its older version: it stayed, it is new, or it is gone. */
export interface TextPiece {
  text: string;
  change: "same" | "added" | "removed";
}

/** The words of a cell that changed, so that one number in a long sentence is seen. */
export function changedWords(before: string, after: string): TextPiece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? "added" : removed ? "removed" : "same",
  }));
}
