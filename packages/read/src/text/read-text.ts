import type { ReadResult } from "../draft.ts";
import { readContent } from "../read.ts";
import { readPage } from "./read-page.ts";

/** Reads pasted text: every SOP table in it, with title and identity where the text gives them. Never throws; what it could not make out is a diagnostic. */
export function readText(text: string, documentName: string): ReadResult {
  return readContent(readPage(text, documentName));
}
