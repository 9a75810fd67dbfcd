import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, childrenOf, descendantsOf } from "../ooxml/read-xml.ts";
import { points } from "./measures.ts";

/** The paper of a part of a Word file, in points. */
export interface Paper {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Where on its pages the reading has come. A Word file keeps no pages: new ones are known where somebody or Word itself noted a break. Where nothing is noted, the
 * pages that are full by our reckoning follow each other on one long sheet, so that a line between them stays whole wherever the page really ends.
 */
export class Sheet {
  /** Counted from 1; of the long sheet, when pages follow each other on it. */
  page = 1;
  /** How far down the next paragraph begins. */
  y: number;
  /** Where on the sheet the present page begins. */
  pageTop = 0;
  paper: Paper;
  readonly #noted: boolean;

  constructor(paper: Paper, body: Element | undefined) {
    this.paper = paper;
    this.y = paper.top;
    this.#noted = descendantsOf(body, "lastRenderedPageBreak").length > 0;
  }

  newPage(paper = this.paper): void {
    this.page++;
    this.paper = paper;
    this.pageTop = 0;
    this.y = paper.top;
  }

  /** Makes room for something that is not torn apart; `repeated` is the height of what a new page begins with. */
  keep(height: number, repeated = 0): void {
    const end = this.pageTop + this.paper.height - this.paper.bottom;
    if (this.#noted || this.y + height <= end || height > this.paper.height / 2) return;
    this.pageTop = this.y - this.paper.top - repeated;
  }
}

const A4: Paper = { width: 595, height: 842, left: 72, right: 72, top: 72, bottom: 72 };

/** The paper of each part of a document, with the last element that belongs to it, and whether what follows begins a page. */
export interface Section {
  last: Element | undefined;
  paper: Paper;
  startsPage: boolean;
}

/** Word sets the paper of a part at its end. */
export function sectionsOf(elements: readonly Element[], body: Element | undefined): Section[] {
  const inside = elements.flatMap((element): Section[] => {
    const set = childAt(element, "pPr", "sectPr");
    return set ? [sectionOf(set, element)] : [];
  });
  return [...inside, sectionOf(childrenOf(body, "sectPr").at(-1), undefined)];
}

function sectionOf(set: Element | undefined, last: Element | undefined): Section {
  const [size, margin] = [childAt(set, "pgSz"), childAt(set, "pgMar")];
  return {
    last,
    paper: {
      width: points(size, "w", A4.width),
      height: points(size, "h", A4.height),
      left: points(margin, "left", A4.left),
      right: points(margin, "right", A4.right),
      top: Math.abs(points(margin, "top", A4.top)),
      bottom: Math.abs(points(margin, "bottom", A4.bottom)),
    },
    startsPage: attributeOf(childAt(set, "type"), "val") !== "continuous",
  };
}
