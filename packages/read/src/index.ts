export { readDiagnosticCodes, type ReadDiagnosticCode } from "./diagnostics.ts";
export type { ReadResult, SopDraft, TitleSource } from "./draft.ts";
export { interpretSop } from "./interpret/interpret-sop.ts";
export { readDocument, readers, type Reader } from "./readers.ts";
export { readText } from "./text/read-text.ts";
export { UnreadableDocument } from "./unreadable-document.ts";
