import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, childrenOf, descendantsOf } from "../ooxml/read-xml.ts";
import { shownChildren } from "./children.ts";

// Letters of Word's picture fonts that stand for a mark in a performer's column, by their place in the font.
const wingdings: Record<string, string> = {
  FC: "√",
  FE: "√",
  "6E": "■",
  A8: "□",
  "6F": "□",
  "75": "◆",
  E0: "→",
  DF: "←",
};

/** The letters of a paragraph without those of its shapes, lines that somebody broke apart. Hidden and struck-out words are left out. */
export function wordsOf(paragraph: Element): string {
  return shownChildren(paragraph)
    .filter(({ localName }) => localName === "r")
    .map(runWords)
    .join("");
}

function runWords(run: Element): string {
  const hidden = childAt(run, "rPr", "vanish");
  if (hidden && attributeOf(hidden, "val") !== "0" && attributeOf(hidden, "val") !== "false") return "";
  return childrenOf(run)
    .map((piece) => {
      if (piece.localName === "t") return piece.textContent ?? "";
      if (piece.localName === "tab") return "\t";
      if (piece.localName === "cr") return "\n";
      if (piece.localName === "br") return isPageBreak(piece) ? "" : "\n";
      if (piece.localName === "noBreakHyphen") return "-";
      return piece.localName === "sym" ? symbolOf(piece) : "";
    })
    .join("");
}

function symbolOf(symbol: Element): string {
  if (!/wingdings/i.test(attributeOf(symbol, "font") ?? "")) return "";
  return wingdings[(attributeOf(symbol, "char") ?? "").toUpperCase().replace(/^F0/, "")] ?? "";
}

function isPageBreak(piece: Element): boolean {
  return piece.localName === "br" && attributeOf(piece, "type") === "page";
}

/** Whether a new page begins at a paragraph or within it: set by hand, or where Word last saw one. */
export function pageBreakIn(paragraph: Element): "before" | "after" | undefined {
  const set = childAt(paragraph, "pPr", "pageBreakBefore");
  if (set && attributeOf(set, "val") !== "0" && attributeOf(set, "val") !== "false") return "before";
  let words = "";
  for (const run of shownChildren(paragraph)) {
    if (run.localName !== "r") continue;
    if (childrenOf(run).some((piece) => piece.localName === "lastRenderedPageBreak" || isPageBreak(piece)))
      return words.trim() === "" && !childrenOf(run).some(isPageBreak) ? "before" : "after";
    words += runWords(run);
  }
  return undefined;
}

/** The drawings that hang on a paragraph: DrawingML, or VML of older files. */
export function drawingsOf(paragraph: Element): Element[] {
  return shownChildren(paragraph)
    .filter(({ localName }) => localName === "r")
    .flatMap((run) => shownChildren(run).filter(({ localName }) => localName === "drawing" || localName === "pict"));
}

/** The words in a shape, paragraph by paragraph, tables in it included. */
export function wordsInShape(content: Element): string {
  return descendantsOf(content, "p").map(wordsOf).join("\n");
}
