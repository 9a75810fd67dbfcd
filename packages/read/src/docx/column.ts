import type { Element } from "@xmldom/xmldom";
import type { Run } from "../drawing/page-drawing.ts";
import { EMU_PER_POINT } from "../ooxml/frame.ts";
import { attributeOf, childAt, numberOf } from "../ooxml/read-xml.ts";
import { oneLine } from "../text/clean-text.ts";
import { points } from "./measures.ts";
import type { Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";
import { drawingsOf, wordsOf } from "./words.ts";

/** What a Word file says once for all its paragraphs. */
export interface Manner {
  styles: Styles;
  numbering: Numbering;
}

/** A paragraph as it comes to lie in a column of text, from the column's top. */
export interface SetParagraph {
  element: Element;
  /** Its list number included. */
  text: string;
  top: number;
  height: number;
  /** Its lines, from the column's left edge and top. */
  runs: Run[];
  drawings: Element[];
}

// How wide a letter is for its height, on average over Indonesian words in the usual letters, and how far lines stand apart.
const LETTER_WIDTH = 0.5;
const LINE_HEIGHT = 1.15;

/** Sets paragraphs below one another in a column, as nearly as can be said without the letters themselves. */
export function setColumn(elements: readonly Element[], width: number, manner: Manner): SetParagraph[] {
  let y = 0;
  return elements.map((element) => {
    const set = setParagraph(element, y, width, manner);
    y = set.top + set.height;
    return set;
  });
}

function setParagraph(element: Element, y: number, width: number, { styles, numbering }: Manner): SetParagraph {
  const words = wordsOf(element);
  const number = numbering.next(element);
  const isEmptyBullet = number === "•" && oneLine(words) === "";
  const text = number === "" || isEmptyBullet ? words : `${number} ${words}`;
  const size = styles.size(element);
  const spacing = styles.paragraph(element, "spacing");
  const rule = attributeOf(spacing, "lineRule") ?? "auto";
  const pitch =
    rule === "auto"
      ? (size * LINE_HEIGHT * points(spacing, "line", 12)) / 12
      : Math.max(points(spacing, "line", size), rule === "exact" ? 0 : size * LINE_HEIGHT);
  const lines = wrap(text, width / (size * LETTER_WIDTH));
  const top = y + points(spacing, "before");
  const justified = attributeOf(styles.paragraph(element, "jc"), "val") ?? "left";
  const height = lines.length * pitch + points(spacing, "after");
  const runs = lines.flatMap((line, i) => {
    if (line === "") return [];
    const wide = line.length * size * LETTER_WIDTH;
    const left = justified === "center" ? (width - wide) / 2 : /^(right|end)$/.test(justified) ? width - wide : 0;
    const lineTop = top + i * pitch;
    return [{ text: line, box: { left, right: left + wide, top: lineTop, bottom: lineTop + size } }];
  });
  return { element, text, top, height, runs, drawings: drawingsOf(element) };
}

function wrap(text: string, letters: number): string[] {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.split(/\s+/)) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && last.length + 1 + word.length > letters) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines;
  });
}

/** How high an inline drawing stands on its line; others take up no room. */
export function inlineHeight(drawing: Element): number {
  return numberOf(childAt(drawing, "inline", "extent"), "cy") / EMU_PER_POINT;
}
