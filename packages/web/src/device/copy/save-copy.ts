import { strToU8, zipSync } from "fflate";
import { onShelf } from "../device.ts";
import { listDocuments } from "../found-document.ts";
import { listKeptSops } from "../kept-sops.ts";
import type { MadeFile } from "../save-file.ts";
import { changesOf } from "../shelf.ts";
import { findSource } from "../sources.ts";
import { COPY_FORMAT, type CopiedSop, type DeviceCopy } from "./device-copy.ts";

/** Everything on this device as one file. Throws a `RangeError` where the browser cannot hold it all at once. */
export async function deviceCopy(now: Date): Promise<MadeFile> {
  const pages: Record<string, Uint8Array> = {};
  const documents: DeviceCopy["documents"] = [];
  for (const document of listDocuments()) {
    const source = await findSource(document.key);
    documents.push({ ...document, lines: (source?.lines ?? []).map((line) => ({ ...line, cells: [...line.cells] })) });
    if (source?.pages) pages[pagesName(document.key)] = source.pages;
  }
  const sops: CopiedSop[] = [];
  for (const kept of listKeptSops()) {
    const rows = await onShelf((shelf) => shelf.getAll("changes", changesOf(kept.key)));
    sops.push({ ...kept, changes: rows?.map(({ change }) => change) ?? [] });
  }
  const copy: DeviceCopy = { format: COPY_FORMAT, savedAt: now.toISOString(), sops, documents };
  // Pages are compressed already; words shrink to a tenth.
  const packed = zipSync({ [COPY_NAME]: [strToU8(JSON.stringify(copy)), { level: 6 }], ...pages }, { level: 0 });
  const name = `alur-perangkat-${now.toISOString().slice(0, 10)}.zip`;
  return { name, content: new Blob([packed], { type: "application/zip" }) };
}

/** What the file holds besides the pages. */
export const COPY_NAME = "alur.json";

export function pagesName(documentKey: string): string {
  return `dokumen/${documentKey}`;
}
