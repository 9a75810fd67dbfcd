import type { Diagnostic, Message, Sop } from "@alur/model";
import type { ReadResult, Regulation } from "@alur/read";
import { PASTED } from "../../device/document-name.ts";
import type { FoundDocument } from "../../device/found-document.ts";
import { listKeptSops } from "../../device/kept-sops.ts";
import { newId } from "../../device/new-id.ts";
import { readBeside, type Watching } from "../../device/read-beside.ts";
import { sameSop } from "../../device/same-sop.ts";
import { keepSource } from "../../device/sources.ts";

/** Above this a text is no SOP but an archive, and reading it would freeze a cheap phone. */
export const LARGEST_MEGABYTES = 8;
export const LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;
// A scan of some pages is far larger than what it says.
const LARGEST_MEGABYTES_OF_PICTURES = 48;

/** How many megabytes a file of this kind may have. */
export function largestMegabytes({ name }: File): number {
  return /\.(pdf|png|jpe?g|docx|xlsx)$/i.test(name) ? LARGEST_MEGABYTES_OF_PICTURES : LARGEST_MEGABYTES;
}

/** What came of a paste, a file or a sample: the SOPs in it, or one sentence about why it could not be read at all. */
export type Outcome = { document: FoundDocument } | { problem: Message };

const emptyFile: Outcome = {
  problem: {
    id: "Berkas ini kosong; mungkin belum selesai diunduh atau disalin. Ambil lagi berkasnya dari asalnya, lalu buka yang baru.",
    en: "This file is empty; perhaps it was not downloaded or copied to the end. Fetch it again from where it came and open that.",
  },
};

type SayRegulation = (regulation: Regulation) => Message;

/** `pages`: the file itself, where a person can look at its pages. */
function found(
  result: ReadResult,
  documentName: string,
  sayRegulation: SayRegulation,
  pages?: Uint8Array<ArrayBuffer>,
): Outcome {
  const kept = listKeptSops().filter((entry) => entry.documentName === documentName);
  // The same document opened twice is the same SOP, as long as nobody has mended it: the list of recent ones shows it once.
  const keyOf = (sop: Sop): string => {
    const same = kept.findIndex((entry) => sameSop(entry.sop, sop));
    return kept.splice(same, same < 0 ? 0 : 1)[0]?.key ?? newId();
  };
  const key = newId();
  if (result.drafts.length > 0 && result.source) keepSource({ key, lines: result.source, ...(pages ? { pages } : {}) });
  return {
    document: {
      key,
      documentName,
      found: result.drafts.map((draft) => ({ key: keyOf(draft.sop), sop: draft.sop, diagnostics: draft.diagnostics })),
      diagnostics: result.diagnostics,
      ...(result.regulation ? { regulation: sayRegulation(result.regulation) } : {}),
    },
  };
}

/** Reads a text as it stands: what was pasted, or a sample. The reader itself is fetched at the first need. */
export async function readPasted(text: string, documentName: string = PASTED): Promise<Outcome> {
  const { readText, sayRegulation } = await import("@alur/read");
  return found(readText(text, documentName), documentName, sayRegulation);
}

/** Reads a file whose size was found acceptable. A file that is not what it claims to be becomes a sentence. */
export async function readFile(file: File, watching: Watching = {}): Promise<Outcome> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return emptyFile;
  const [reading, { sayRegulation }] = await Promise.all([
    readBeside(bytes, file.name, watching),
    import("@alur/read"),
  ]);
  if ("problem" in reading) return reading;
  const hasPages = reading.result.source?.some(({ part }) => part) ?? false;
  // The reader took the bytes with it.
  const pages = hasPages ? new Uint8Array(await file.arrayBuffer()) : undefined;
  return found(reading.result, file.name, sayRegulation, pages);
}

/** What a person should hear about the whole document: everything when nothing was found, otherwise only what is worth acting upon. */
export function documentRemarks(document: FoundDocument): Diagnostic[] {
  return document.diagnostics.filter((diagnostic) => document.found.length === 0 || diagnostic.severity !== "info");
}
