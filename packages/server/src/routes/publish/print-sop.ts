import { findBrokenReference, type Sop } from "@alur/model";
import { layoutSop, readPicture, type LayoutOptions } from "@alur/publish";
import { formats, packFiles, publishFiles, type FormatId, type PublishOptions } from "@alur/publish/io";
import type { PaperWish } from "../../api/index.ts";
import { FileAnswer } from "../../routing/file-answer.ts";
import { problem } from "../../problems/request-problem.ts";
import { isOfPrintableSize } from "./print-limits.ts";

/** Prints an SOP that may come from anybody. Throws `sop-broken`, `sop-too-long`, `sop-not-printable`, and `input-invalid` for a logo that is no picture. */
export async function printSop(sop: Sop, format: FormatId, wish: PaperWish): Promise<FileAnswer> {
  if (findBrokenReference(sop) !== undefined) throw problem("sop-broken");
  if (!isOfPrintableSize(sop)) throw problem("sop-too-long");
  const options = paperOf(wish);
  requireFit(sop, options);
  const files = await publishFiles(sop, format, options);
  const [file] = files;
  if (!file) throw new Error(`The format ${format} made no file.`);
  if (files.length > 1)
    return new FileAnswer({ bytes: packFiles(files), contentType: "application/zip", name: `sop-${format}.zip` });
  return new FileAnswer({ bytes: file.bytes, contentType: formats[format].mediaType, name: `sop.${format}` });
}

/** What cannot be laid out is the SOP's affair; what fails later is ours. Throws `sop-not-printable`. */
export function requireFit(sop: Sop, options: Partial<LayoutOptions>): void {
  try {
    layoutSop(sop, options);
  } catch {
    throw problem("sop-not-printable");
  }
}

/** The paper that was wished for. Throws `input-invalid` for a logo that is no picture. */
export function paperOf({ logo, ...options }: Omit<PaperWish, "cover">): Partial<PublishOptions> {
  if (logo === undefined) return options;
  const reading = readPicture(Buffer.from(logo, "base64"));
  if ("problem" in reading) throw problem("input-invalid", [reading.problem]);
  return { ...options, logo: reading.picture };
}
