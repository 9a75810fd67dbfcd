import { findBrokenReference, type Sop } from "@alur/model";
import { bookFormats, publishBook, type BookFormatId } from "@alur/publish/io";
import type { PaperWish } from "../../api/index.ts";
import { FileAnswer } from "../../routing/file-answer.ts";
import { problem } from "../../problems/request-problem.ts";
import { isBookOfPrintableSize } from "./print-limits.ts";
import { paperOf, requireFit } from "./print-sop.ts";

interface BookWish extends Omit<PaperWish, "cover"> {
  title?: string;
}

/** Prints SOPs that may come from anybody as one book. Throws `sop-broken`, `sop-too-long`, `sop-not-printable`, and `input-invalid` for a logo that is no picture. */
export async function printBook(
  sops: readonly Sop[],
  format: BookFormatId,
  { title, ...wish }: BookWish,
): Promise<FileAnswer> {
  if (sops.some((sop) => findBrokenReference(sop) !== undefined)) throw problem("sop-broken");
  if (!isBookOfPrintableSize(sops)) throw problem("sop-too-long");
  const options = paperOf(wish);
  for (const sop of sops) requireFit(sop, options);
  const bytes = await publishBook(sops, { ...options, ...(title === undefined ? {} : { title }) }, format);
  return new FileAnswer({ bytes, contentType: bookFormats[format].mediaType, name: `buku-sop.${format}` });
}
