import { findBrokenReference, type Sop } from "@alur/model";
import { layoutSop, type PaperName } from "@alur/publish";
import { formats, publishFiles, type FormatId } from "@alur/publish/io";
import { FileAnswer } from "../../routing/file-answer.ts";
import { problem } from "../../problems/request-problem.ts";
import { isOfPrintableSize } from "./print-limits.ts";

/** Prints an SOP that may come from anybody. Throws `sop-broken`, `sop-too-long` and `sop-not-printable`. */
export async function printSop(sop: Sop, format: FormatId, paper: PaperName): Promise<FileAnswer> {
  if (findBrokenReference(sop) !== undefined) throw problem("sop-broken");
  if (!isOfPrintableSize(sop)) throw problem("sop-too-long");
  requireFit(sop, paper);
  const [file] = await publishFiles(sop, format, { paper });
  if (!file) throw new Error(`The format ${format} made no file.`);
  return new FileAnswer({ bytes: file.bytes, contentType: formats[format].mediaType, name: `sop.${format}` });
}

/** What cannot be laid out is the SOP's affair; what fails later is ours. */
function requireFit(sop: Sop, paper: PaperName): void {
  try {
    layoutSop(sop, { paper });
  } catch {
    throw problem("sop-not-printable");
  }
}
