import { writeSopDocument, type ReviewSheet, type Sop } from "@alur/model";
import { layoutSop, renderSvg } from "@alur/publish";
import { paths, type Print, type PrintReview } from "@alur/server/api";
import { send } from "../api/request.ts";
import { base64 } from "../device/base64.ts";
import type { PaperSettings } from "../device/paper-settings.ts";
import type { MadeFile } from "../device/save-file.ts";

/** "Penerbitan Surat" → "sop-penerbitan-surat": a name that every file system takes. */
export function fileNameOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return plain === "" ? "sop" : `sop-${plain.replace(/^sop-/, "")}`;
}

export function jsonFile(sop: Sop): MadeFile {
  return {
    name: `${fileNameOf(sop.identity.title)}.json`,
    content: new Blob([writeSopDocument(sop)], { type: "application/json" }),
  };
}

/** How many pages the paper takes; 0 for a table that no paper holds. */
export function pageCount(sop: Sop, settings: Partial<PaperSettings>): number {
  try {
    return layoutSop(sop, settings).pages.length;
  } catch {
    return 0;
  }
}

/** One page of the paper as a drawing, with the name of its file. */
export function svgFile(sop: Sop, settings: Partial<PaperSettings>, page: number): MadeFile {
  const layout = layoutSop(sop, settings);
  const number = layout.pages.length > 1 ? `-${page + 1}` : "";
  return {
    name: `${fileNameOf(sop.identity.title)}${number}.svg`,
    content: new Blob([renderSvg(layout, page)], { type: "image/svg+xml" }),
  };
}

const printers = { pdf: paths.publishPdf, docx: paths.publishDocx, xlsx: paths.publishXlsx } as const;
/** The official paper as this server makes it: to be signed, to go on with in Word, or in Excel. */
export type PaperFormat = keyof typeof printers;
export const paperFormats = Object.keys(printers) as PaperFormat[];

/** The paper as the server is asked for it: an emblem goes along as text. */
export function paperWish({ logo, ...settings }: PaperSettings): Omit<Print, "sop"> {
  return { ...settings, ...(logo ? { logo: base64(logo.bytes) } : {}) };
}

/** The official paper, made by this server and kept nowhere. */
export async function paperFile(format: PaperFormat, sop: Sop, settings: PaperSettings): Promise<MadeFile> {
  const response = await send(printers[format], { body: { sop, ...paperWish(settings) } satisfies Print });
  return { name: `${fileNameOf(sop.identity.title)}.${format}`, content: await response.blob() };
}

/** The lembar reviu of an SOP, made by this server and kept nowhere. */
export async function reviewFile(sheet: ReviewSheet, request: Omit<PrintReview, "sheet">): Promise<MadeFile> {
  const response = await send(paths.publishReview, { body: { ...request, sheet } satisfies PrintReview });
  return { name: `lembar-reviu-${fileNameOf(sheet.sop.title)}.${request.format}`, content: await response.blob() };
}
