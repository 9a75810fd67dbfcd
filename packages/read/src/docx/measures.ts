import type { Element } from "@xmldom/xmldom";
import { numberOf } from "../ooxml/read-xml.ts";

const TWIPS = 20;

/** An attribute that Word counts in twentieths of a point, in points. */
export function points(element: Element | undefined, name: string, otherwise = 0): number {
  return numberOf(element, name, otherwise * TWIPS) / TWIPS;
}
