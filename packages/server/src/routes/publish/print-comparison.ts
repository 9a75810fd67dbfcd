import { findBrokenReference, type Sop } from "@alur/model";
import { comparisonFormats, publishComparison, type ComparisonFormatId } from "@alur/publish/io";
import { problem } from "../../problems/request-problem.ts";
import { isOfPrintableSize } from "./print-limits.ts";

/** Prints what changed between two SOPs that may come from anybody. Throws `sop-broken` and `sop-too-long`. */
export async function printComparison(
  older: Sop,
  newer: Sop,
  format: ComparisonFormatId,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  for (const sop of [older, newer]) {
    if (findBrokenReference(sop) !== undefined) throw problem("sop-broken");
    if (!isOfPrintableSize(sop)) throw problem("sop-too-long");
  }
  const { mediaType: contentType } = comparisonFormats[format];
  return { bytes: await publishComparison(older, newer, format), contentType };
}
