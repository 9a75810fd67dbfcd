import type { Sop } from "@alur/model";
import { comparisonContent, type ComparisonContent } from "../../compare/comparison-content.ts";
import { comparisonMarkdown } from "../../compare/comparison-markdown.ts";
import { comparisonDocx } from "./comparison-docx.ts";
import { comparisonPdf } from "./comparison-pdf.ts";

interface ComparisonFormat {
  mediaType: string;
  print: (content: ComparisonContent) => Promise<Uint8Array>;
}

/** The kinds of file in which a comparison of two versions is handed out, by their endings. */
export const comparisonFormats = {
  pdf: { mediaType: "application/pdf", print: comparisonPdf },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    print: comparisonDocx,
  },
  md: {
    mediaType: "text/markdown",
    print: async (content) => new TextEncoder().encode(comparisonMarkdown(content)),
  },
} as const satisfies Record<string, ComparisonFormat>;
export type ComparisonFormatId = keyof typeof comparisonFormats;

/** Prints what a newer version of an SOP changes; undefined where one side does not have it. The same two versions give the same bytes. */
export async function publishComparison(
  older: Sop | undefined,
  newer: Sop | undefined,
  format: ComparisonFormatId,
): Promise<Uint8Array> {
  return comparisonFormats[format].print(comparisonContent(older, newer));
}
