import type { TextLine } from "../layout/layout.ts";

/** A paragraph as office programs are given it: whole, to be broken by themselves, in the same places since their letters are as wide. */
export interface Paragraph {
  text: string;
  bold: boolean;
  /** How far all lines but the first are moved in, in millimetres. */
  hanging: number;
}

/** Puts printed lines together again to the paragraphs that they were broken from. */
export function paragraphsOf(lines: readonly (TextLine & { bold?: boolean })[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { text, joint, indent, bold = false } of lines) {
    const above = paragraphs.at(-1);
    if (joint === undefined || !above) paragraphs.push({ text, bold, hanging: indent });
    else {
      // Office programs know no break after a slash, and within a word they may see room for a letter more; ours are told by a mark that has no width.
      above.text += joint === "" && !above.text.endsWith("-") ? `\u200b${text}` : joint + text;
      above.hanging = indent;
    }
  }
  return paragraphs;
}
