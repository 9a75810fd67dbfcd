import { letters } from "@alur/model";
import type { Block, Paragraph } from "../text/page-content.ts";

/** The words right above a table that name it: the nearest paragraph that reads like a heading, its marks and "SOP :" off. */
export function readHeadingAbove(before: readonly Block[]): Paragraph | undefined {
  for (const block of before.toReversed()) {
    if (block.kind === "table") return undefined;
    const text = block.text
      .replace(/^[#*_\s]+|[*_\s]+$/g, "")
      .replace(/^(?:[A-Z]\.|\d{1,2}[.)])\s+/, "")
      .replace(/^(?:SOP|standar operasional prosedur|(?:nama|judul)(?: sop)?)\s*:\s*/i, "")
      .trim();
    if (letters(text).length <= 2) continue;
    return text.length <= 250 && !/[;]$/.test(text) && text.split(" ").length > 1 ? { ...block, text } : undefined;
  }
  return undefined;
}
