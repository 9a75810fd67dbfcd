import type { ReadResult } from "../draft.ts";
import { diagnose } from "../diagnostics.ts";
import { readContent } from "../read.ts";
import { LARGEST_TEXT_BYTES } from "./decode.ts";
import { readPage } from "./read-page.ts";

/** Reads pasted text: every SOP table in it, with title and identity where the text gives them. Never throws; what it could not make out is a diagnostic. */
export function readText(text: string, documentName: string): ReadResult {
  if (text.length > LARGEST_TEXT_BYTES) {
    return { drafts: [], diagnostics: [diagnose("paste-too-long", { at: { document: documentName } })] };
  }
  return readContent(readPage(text, documentName));
}
