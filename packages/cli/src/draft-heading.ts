import type { Language } from "@alur/model";
import type { NamedDraft } from "./each-draft.ts";

/** An SOP's title, its document and its lines there, as one line above what is said of it. */
export function draftHeading({ document, draft }: NamedDraft, language: Language): string {
  const title = draft.sop.identity.title || { id: "(tanpa nama)", en: "(no name)" }[language];
  const { line, lastLine } = draft.place;
  if (line === undefined) return `${title} (${document})`;
  const lines = lastLine === undefined ? `${line}` : `${line}–${lastLine}`;
  return `${title} (${document}, ${{ id: "baris", en: "lines" }[language]} ${lines})`;
}
