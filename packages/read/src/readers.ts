import { diagnose } from "./diagnostics.ts";
import type { ReadResult } from "./draft.ts";
import { isBpmn, readBpmn } from "./bpmn/read-bpmn.ts";
import { isDocx, readDocx } from "./docx/read-docx.ts";
import { isForeign, readForeign } from "./foreign/foreign-file.ts";
import { isHtml, readHtml } from "./html/read-html.ts";
import { isSopJson, isSopYaml, readSopJson, readSopYaml } from "./own/own-document.ts";
import { isPdf, readPdf } from "./pdf/read-pdf.ts";
import type { ReadingHelp } from "./reading-help.ts";
import { isPicture, readPicture } from "./picture/read-picture.ts";
import { readText } from "./text/read-text.ts";
import { decodeText } from "./text/decode.ts";
import { isXlsx, readXlsx } from "./xlsx/read-xlsx.ts";

/** Turns the bytes of one kind of document into SOP drafts. */
export interface Reader {
  name: string;
  /** Whether a file is of this kind, by its content and not by its name. */
  claims(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, documentName: string, help: ReadingHelp): ReadResult | Promise<ReadResult>;
}

/** One line a kind of document. The first reader that claims a file reads it; text comes last, because any text might be an SOP. */
export const readers: readonly Reader[] = [
  { name: "sop-json", claims: isSopJson, read: readSopJson },
  { name: "sop-yaml", claims: isSopYaml, read: readSopYaml },
  { name: "pdf", claims: isPdf, read: readPdf },
  { name: "picture", claims: isPicture, read: readPicture },
  { name: "docx", claims: isDocx, read: readDocx },
  { name: "xlsx", claims: isXlsx, read: readXlsx },
  { name: "foreign", claims: isForeign, read: readForeign },
  { name: "bpmn", claims: isBpmn, read: readBpmn },
  { name: "html", claims: isHtml, read: readHtml },
  { name: "text", claims: () => true, read: readTextFile },
];

/** Reads a file of any kind that Alur knows. Throws `UnreadableDocument` only when the file is not what it claims to be. */
export async function readDocument(
  bytes: Uint8Array,
  documentName: string,
  help: ReadingHelp = {},
): Promise<ReadResult> {
  const reader = readers.find((candidate) => candidate.claims(bytes));
  return (await reader?.read(bytes, documentName, help)) ?? { drafts: [], diagnostics: [] };
}

function readTextFile(bytes: Uint8Array, documentName: string): ReadResult {
  const { text, encoding } = decodeText(bytes);
  const read = readText(text, documentName);
  if (encoding === "windows-1252") read.diagnostics.push(diagnose("windows-1252", { at: { document: documentName } }));
  return read;
}
