import type { Element } from "@xmldom/xmldom";
import { childAt, childrenOf } from "../ooxml/read-xml.ts";

/** The texts that the cells of all sheets refer to by number. */
export function readSharedStrings(table: Element | undefined): string[] {
  return childrenOf(table, "si").map(readRichText);
}

/** A text in one piece or in pieces of several looks. How it would be pronounced (`rPh`) is no part of it. */
export function readRichText(item: Element | undefined): string {
  const runs = childrenOf(item).flatMap((child) =>
    child.localName === "t" ? [child] : child.localName === "r" ? (childAt(child, "t") ?? []) : [],
  );
  return unescape(runs.map(({ textContent }) => textContent ?? "").join(""));
}

/** Excel writes letters that XML does not allow by their number: `_x000D_` ends a line. */
function unescape(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
