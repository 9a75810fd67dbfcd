import type { Element } from "@xmldom/xmldom";
import { attributeOf, childrenOf } from "../ooxml/read-xml.ts";

// Shapes, groups and canvases are written twice: as DrawingML for Word since 2010, and as VML for older ones.
const known = new Set(["wps", "wpg", "wpc"]);
const wrappers = new Set(["sdt", "sdtContent", "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple"]);

/**
 * What stands below an element as Word shows it: of two ways to write one thing only the one that is understood, what was put in while changes were
 * tracked, what controls and links enclose. What was struck out is left out.
 */
export function shownChildren(parent: Element | undefined): Element[] {
  return childrenOf(parent).flatMap((child) => {
    const name = child.localName ?? "";
    if (name === "AlternateContent") return shownChildren(chosenOf(child));
    if (name === "del" || name === "moveFrom" || name === "sdtPr") return [];
    return wrappers.has(name) ? shownChildren(child) : [child];
  });
}

function chosenOf(alternatives: Element): Element | undefined {
  const choice = childrenOf(alternatives, "Choice").find((each) =>
    (attributeOf(each, "Requires") ?? "").split(" ").some((word) => known.has(word)),
  );
  return choice ?? childrenOf(alternatives, "Fallback")[0];
}
