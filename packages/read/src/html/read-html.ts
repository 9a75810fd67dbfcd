import type { ReadResult } from "../draft.ts";
import { decodeText } from "../text/decode.ts";
import { readText } from "../text/read-text.ts";
import { tablesInHtml } from "./html-tables.ts";

/** Whether a file is a web page, or a table that a program saved as one and named .xls. */
export function isHtml(bytes: Uint8Array): boolean {
  const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div)\b/i.test(
    begin,
  );
}

/** Reads the SOPs of an HTML file as if its tables had been pasted. */
export function readHtml(bytes: Uint8Array, documentName: string): ReadResult {
  const { text } = decodeText(bytes);
  return readText(tablesInHtml(text) ?? text, documentName);
}
