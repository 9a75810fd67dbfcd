export { readDiagnosticCodes, type ReadDiagnosticCode } from "./diagnostics.ts";
export type { ReadResult, SopDraft, TitleSource } from "./draft.ts";
export { interpretSop } from "./interpret/interpret-sop.ts";
export { readDocument, readers, type Reader } from "./readers.ts";
export type { Period } from "./regulation/period.ts";
export type { Duty, RegulatedPeriod, Regulation } from "./regulation/regulation.ts";
export { sayRegulation } from "./regulation/say-regulation.ts";
export { readText } from "./text/read-text.ts";
export { UnreadableDocument } from "./unreadable-document.ts";
