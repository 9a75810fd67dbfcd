import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, childrenOf } from "../ooxml/read-xml.ts";

/** What the named styles of a Word file set for its paragraphs. */
export interface Styles {
  /** A property such as `spacing` or `numPr`: of the paragraph itself, else of the nearest style that sets it. */
  paragraph(paragraph: Element, name: string): Element | undefined;
  /** The height of the letters in points. */
  size(paragraph: Element): number;
}

const USUAL_SIZE = 10;

export function readStyles(root: Element | undefined): Styles {
  const styles = new Map(childrenOf(root, "style").map((style) => [attributeOf(style, "styleId"), style]));
  const usual = childrenOf(root, "style").find(
    (style) => attributeOf(style, "type") === "paragraph" && attributeOf(style, "default") === "1",
  );
  const defaults = childAt(root, "docDefaults");
  const find = (paragraph: Element, own: readonly string[], within: readonly string[]) => {
    const direct = childAt(paragraph, ...own);
    if (direct) return direct;
    const named = styles.get(attributeOf(childAt(paragraph, "pPr", "pStyle"), "val"));
    const seen = new Set<Element>();
    for (let style = named ?? usual; style && !seen.has(style);) {
      seen.add(style);
      const found = childAt(style, ...within);
      if (found) return found;
      style = styles.get(attributeOf(childAt(style, "basedOn"), "val"));
    }
    return undefined;
  };
  return {
    paragraph: (paragraph, name) =>
      find(paragraph, ["pPr", name], ["pPr", name]) ?? childAt(defaults, "pPrDefault", "pPr", name),
    size: (paragraph) => {
      const found = find(paragraph, ["r", "rPr", "sz"], ["rPr", "sz"]) ?? childAt(defaults, "rPrDefault", "rPr", "sz");
      const halves = Number(attributeOf(found, "val"));
      return halves > 0 ? halves / 2 : USUAL_SIZE;
    },
  };
}
