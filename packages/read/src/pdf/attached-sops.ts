import { findSopPages, openSopDocument, plain, type Sop, type SopPages } from "@alur/model";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An SOP that lies in a PDF as data, and the pages that show it. */
export interface AttachedSop {
  sop: Sop;
  pages: SopPages;
}

/** No SOP as data is longer, in bytes. */
const longestData = 10_000_000;

/**
 * The SOPs that Alur laid into a PDF beside their pages. None where there are none; `not-the-pages` where the file has more or fewer pages than it had, or other words
 * on them: somebody put files together, took pages out or wrote over them, and what is seen counts.
 */
export async function attachedSops(file: PDFDocumentProxy): Promise<readonly AttachedSop[] | "not-the-pages"> {
  const attached: AttachedSop[] = [];
  for (const [id, { description }] of await attachmentsOf(file)) {
    const pages = findSopPages(description ?? "");
    if (!pages) continue;
    const sop = await sopIn(file, id);
    if (!sop || pages.total !== file.numPages || !(await isPrintedOn(file, pages, sop))) return "not-the-pages";
    attached.push({ sop, pages });
  }
  return attached.sort((a, b) => a.pages.first - b.pages.first);
}

/** A file too damaged to list its attachments is read by its pages. */
async function attachmentsOf(file: PDFDocumentProxy): Promise<[id: string, { description?: string }][]> {
  try {
    return [...((await file.getAttachments()) ?? [])];
  } catch {
    return [];
  }
}

async function sopIn(file: PDFDocumentProxy, id: string): Promise<Sop | undefined> {
  try {
    const data = (await file.getAttachmentContent(id)) as Uint8Array | undefined;
    if (!data || data.length > longestData) return undefined;
    const opened = openSopDocument(new TextDecoder().decode(data));
    return "sop" in opened ? opened.sop : undefined;
  } catch {
    return undefined;
  }
}

/** Whether each word of the SOP's table stands on its pages. Letters that no font of ours has are not asked for. */
async function isPrintedOn(file: PDFDocumentProxy, { first, last }: SopPages, sop: Sop): Promise<boolean> {
  if (first < 1 || last < first || last > file.numPages) return false;
  let printed = "";
  for (let number = first; number <= last; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    printed += items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  const paper = plain(printed).replaceAll(/[^a-z0-9]/g, "");
  return wordsIn(sop).every((word) => paper.includes(word));
}

function wordsIn({ identity, performers, steps }: Sop): string[] {
  const texts = [
    identity.title,
    ...performers.map(({ name }) => name),
    ...steps.flatMap(({ activity, requirements, duration, outputs, remarks }) => [
      activity,
      ...requirements,
      duration.text,
      ...outputs,
      remarks,
    ]),
  ];
  return texts.flatMap((text) => plain(text).match(/(?<![^\s\p{P}])[a-z0-9]+(?![^\s\p{P}])/gu) ?? []);
}
