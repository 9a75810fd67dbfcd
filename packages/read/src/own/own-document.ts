import { openSopData, openSopDocument, type OpenedSop } from "@alur/model";
import { parse } from "yaml";
import type { ReadResult } from "../draft.ts";
import { decodeText } from "../text/decode.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

/** Whether a file is an `alur/sop@1` document as JSON. */
export function isSopJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{[\s\S]*"format"\s*:\s*"alur\/sop@/.test(beginOf(bytes));
}

/** Whether a file is an `alur/sop@1` document as YAML. */
export function isSopYaml(bytes: Uint8Array): boolean {
  return /^\uFEFF?(?:\s*#.*\n|\s*---\s*\n)*\s*format:\s*["']?alur\/sop@/.test(beginOf(bytes));
}

/** A file that Alur wrote itself: the SOP as it was, nothing to interpret. */
export function readSopJson(bytes: Uint8Array, documentName: string): ReadResult {
  return asRead(openSopDocument(textOf(bytes)), documentName);
}

/** The same, kept as YAML. Names for repeated parts are resolved only so often, or a small file could grow without end. */
export function readSopYaml(bytes: Uint8Array, documentName: string): ReadResult {
  let data: unknown;
  try {
    data = parse(textOf(bytes), { maxAliasCount: 100 });
  } catch (cause) {
    throw new UnreadableDocument(
      {
        id: "Berkas ini bukan YAML yang utuh. Buka berkas yang diunduh dari Alur, atau perbaiki baris yang diubah.",
        en: "This file is not complete YAML. Open a file that was downloaded from Alur, or mend the line that was changed.",
      },
      { cause },
    );
  }
  return asRead(openSopData(data), documentName);
}

function asRead(opened: OpenedSop, documentName: string): ReadResult {
  if ("problem" in opened) throw new UnreadableDocument(opened.problem);
  const { sop } = opened;
  return {
    drafts: [{ sop, place: { document: documentName, line: 1 }, titleFrom: "identity", printed: {}, diagnostics: [] }],
    diagnostics: [],
  };
}

function beginOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes).text.replace(/^\uFEFF/, "");
}
