import type { Regulation, SopDraft } from "@alur/read";
import { exitCodes, graver } from "./exit-code.ts";
import { about, openDocument } from "./open-document.ts";
import type { Terminal } from "./terminal.ts";

/** An SOP and the name of the document in which it stands. */
export interface NamedDraft {
  document: string;
  draft: SopDraft;
  /** The regulation in whose annex it stands. */
  regulation: Regulation | undefined;
}

/** Opens all files and gathers the SOPs in them. A file that cannot be opened or holds no SOP is complained about, and the others go on. */
export function gatherDrafts(terminal: Terminal, paths: readonly string[]): NamedDraft[] {
  return paths.flatMap((path) => {
    const opened = openDocument(path);
    if ("problem" in opened) {
      terminal.complain(opened.problem);
      terminal.exitCode = graver(terminal.exitCode, exitCodes.usage);
      return [];
    }
    const { drafts, diagnostics, regulation } = opened.read;
    for (const { message } of diagnostics) terminal.complain(about(opened.name, message));
    if (drafts.length === 0) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
    return drafts.map((draft) => ({ document: opened.name, draft, regulation }));
  });
}
