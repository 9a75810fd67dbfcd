import type { Message } from "@alur/model";
import type { ReadResult, Regulation, SopDraft } from "@alur/read";
import { exitCodes, graver } from "./exit-code.ts";
import { filesIn, isFolder } from "./folder.ts";
import { about, openDocument } from "./open-document.ts";
import type { Terminal } from "./terminal.ts";

/** An SOP and the name of the document in which it stands. */
export interface NamedDraft {
  document: string;
  /** The way to the document from where the command was given. */
  path: string;
  draft: SopDraft;
  /** The regulation in whose annex it stands. */
  regulation: Regulation | undefined;
}

/** Opens all files and gathers the SOPs in them. A file that cannot be opened or holds no SOP is complained about, and the others go on. */
export async function gatherDrafts(terminal: Terminal, paths: readonly string[]): Promise<NamedDraft[]> {
  const gathered: NamedDraft[] = [];
  for (const path of paths)
    gathered.push(...(await (isFolder(path) ? gatherFolder(terminal, path) : gatherFile(terminal, path))));
  return gathered;
}

async function gatherFile(terminal: Terminal, path: string): Promise<NamedDraft[]> {
  const opened = await openDocument(path);
  if ("problem" in opened) {
    terminal.complain(opened.problem);
    terminal.exitCode = graver(terminal.exitCode, exitCodes.usage);
    return [];
  }
  const { drafts, diagnostics } = opened.read;
  for (const { message } of diagnostics) terminal.complain(about(opened.name, message));
  if (drafts.length === 0) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
  return namedDrafts(opened.name, path, opened.read);
}

/** A folder holds other things too: what is no SOP there is named once and passed over. */
async function gatherFolder(terminal: Terminal, folder: string): Promise<NamedDraft[]> {
  const passedOver: string[] = [];
  const drafts: NamedDraft[] = [];
  for (const path of filesIn(folder)) {
    const opened = await openDocument(path);
    if ("problem" in opened || opened.read.drafts.length === 0) {
      passedOver.push(path.slice(folder.length).replace(/^[\\/]+/, ""));
      continue;
    }
    for (const { message } of opened.read.diagnostics) terminal.complain(about(opened.name, message));
    drafts.push(...namedDrafts(opened.name, path, opened.read));
  }
  if (drafts.length === 0) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
  if (drafts.length === 0 || passedOver.length > 0) terminal.complain(sayPassedOver(folder, drafts.length, passedOver));
  return drafts;
}

function namedDrafts(document: string, path: string, { drafts, regulation }: ReadResult): NamedDraft[] {
  return drafts.map((draft) => ({ document, path, draft, regulation }));
}

const namedAtMost = 5;

function sayPassedOver(folder: string, found: number, files: readonly string[]): Message {
  if (found === 0)
    return {
      id: `Di folder "${folder}" tidak ada SOP. Sebutkan folder atau berkas lain.`,
      en: `There is no SOP in the folder "${folder}". Name another folder or a file.`,
    };
  const names = [...files.slice(0, namedAtMost), ...(files.length > namedAtMost ? ["…"] : [])].join(", ");
  return {
    id: `${folder}: ${files.length} berkas tidak memuat SOP dan dilewati: ${names}`,
    en: `${folder}: ${files.length} files hold no SOP and were passed over: ${names}`,
  };
}
