import { findBrokenReference, type Sop } from "@alur/model";
import { layoutSop, type PaperName } from "@alur/publish";
import { publishPdf } from "@alur/publish/io";
import { problem } from "../../problems/request-problem.ts";
import { isOfPrintableSize } from "./print-limits.ts";

/** Prints an SOP that may come from anybody. Throws `sop-broken`, `sop-too-long` and `sop-not-printable`. */
export async function printPdf(sop: Sop, paper: PaperName): Promise<Uint8Array> {
  if (findBrokenReference(sop) !== undefined) throw problem("sop-broken");
  if (!isOfPrintableSize(sop)) throw problem("sop-too-long");
  requireFit(sop, paper);
  return publishPdf(sop, { paper });
}

/** What cannot be laid out is the SOP's affair; what fails later is ours. */
function requireFit(sop: Sop, paper: PaperName): void {
  try {
    layoutSop(sop, { paper });
  } catch {
    throw problem("sop-not-printable");
  }
}
