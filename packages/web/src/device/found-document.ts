import { diagnosticSchema, messageSchema, sopSchema } from "@alur/model";
import * as z from "zod";
import { onOpen, onShelf } from "./device.ts";
import { hearKept, listKeptSops } from "./kept-sops.ts";
import type { Shelf } from "./shelf.ts";
import { forgetSource } from "./sources.ts";

/** A document that was read in Ruang SOP. */
export const foundDocumentSchema = z.object({
  key: z.string(),
  documentName: z.string(),
  found: z.array(z.object({ key: z.string(), sop: sopSchema, diagnostics: z.array(diagnosticSchema) })),
  diagnostics: z.array(diagnosticSchema),
  /** Why nothing of it could be read; the other documents were. */
  problem: z.exactOptional(messageSchema),
  /** The regulation in whose annex the SOPs stand, in one line. */
  regulation: z.exactOptional(messageSchema),
});
export type FoundDocument = z.infer<typeof foundDocumentSchema>;

const LAST = "found";
/** Every document of which an SOP is kept, and those read last. */
const known = new Map<string, FoundDocument>();
let last: readonly string[] = [];

async function writtenOn(shelf: Shelf): Promise<FoundDocument[]> {
  const written = await shelf.getAll("documents");
  return written.flatMap((each) => foundDocumentSchema.safeParse(each).data ?? []);
}

onOpen(async (shelf) => {
  for (const document of await writtenOn(shelf)) if (!known.has(document.key)) known.set(document.key, document);
  if (last.length === 0) last = z.array(z.string()).safeParse(await shelf.get("settings", LAST)).data ?? [];
});

/** Remembers the documents read last, until the next ones: going back, or a reload, shows them again. */
export function rememberFound(documents: readonly FoundDocument[]): void {
  for (const document of documents) keepDocument(document);
  last = documents.map(({ key }) => key);
  void onShelf((shelf) => shelf.put("settings", last, LAST));
  dropUnneeded();
}

export function recallFound(): FoundDocument[] {
  return last.flatMap((key) => known.get(key) ?? []);
}

export function forgetFound(): void {
  rememberFound([]);
}

export function keepDocument(document: FoundDocument): void {
  known.set(document.key, document);
  void onShelf((shelf) => shelf.put("documents", document));
}

export function findDocument(key: string): FoundDocument | undefined {
  return known.get(key);
}

const holds =
  (sopKey: string) =>
  ({ found }: FoundDocument): boolean =>
    found.some(({ key }) => key === sopKey);

/** The document from which an SOP was read, with its whole family as it was read. */
export function findDocumentOf(sopKey: string): FoundDocument | undefined {
  return [...known.values()].find(holds(sopKey));
}

/** The same, where another tab may have read the document since this one was opened. */
export async function fetchDocumentOf(sopKey: string): Promise<FoundDocument | undefined> {
  return findDocumentOf(sopKey) ?? (await onShelf(writtenOn))?.find(holds(sopKey));
}

export function listDocuments(): FoundDocument[] {
  return [...known.values()];
}

/** A document stays as long as it is listed, or one of its SOPs is kept: the reading and the source are looked up in it. */
function dropUnneeded(): void {
  const kept = new Set(listKeptSops().map(({ key }) => key));
  for (const { key, found } of known.values()) {
    if (last.includes(key) || found.some((entry) => kept.has(entry.key))) continue;
    known.delete(key);
    forgetSource(key);
    void onShelf((shelf) => shelf.delete("documents", key));
  }
}

hearKept((key) => {
  if (key !== "" && !listKeptSops().some((kept) => kept.key === key)) dropUnneeded();
});

/** Forgets what this tab knows, not what is kept. */
export function leaveDocuments(): void {
  known.clear();
  last = [];
}
