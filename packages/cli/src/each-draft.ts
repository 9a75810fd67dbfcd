import type { Message } from "@alur/model";
import type { Regulation, SopDraft } from "@alur/read";
import { exitCodes, graver } from "./exit-code.ts";
import { filesIn, isFolder } from "./folder.ts";
import { about, openDocument } from "./open-document.ts";
import type { ScannedPage } from "./read-beside.ts";
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

/** A document with what was read in it. */
export interface GatheredDocument {
  name: string;
  drafts: readonly NamedDraft[];
  /** How many things were said about the document as a whole. */
  remarks: number;
}

/** Opens all files and gathers the SOPs in them. A file that cannot be opened or holds no SOP is complained about, and the others go on. */
export async function gatherDrafts(terminal: Terminal, paths: readonly string[]): Promise<NamedDraft[]> {
  return (await gatherDocuments(terminal, paths)).flatMap(({ drafts }) => drafts);
}

/** The same, document by document. */
export async function gatherDocuments(terminal: Terminal, paths: readonly string[]): Promise<GatheredDocument[]> {
  const asked = paths.map((path) => ({ path, files: isFolder(path) ? filesIn(path) : undefined }));
  const total = asked.reduce((sum, { files }) => sum + (files?.length ?? 1), 0);
  const gathered: GatheredDocument[] = [];
  const tick = () => terminal.progress(gathered.length, total);
  tick();
  for (const { path, files } of asked) {
    const before = gathered.length;
    for (const file of files ?? [path]) {
      gathered.push(
        await gatherFile(terminal, file, files !== undefined, (scanned) =>
          terminal.progress(gathered.length, total, scanned),
        ),
      );
      tick();
    }
    if (files) concludeFolder(terminal, path, gathered.slice(before));
  }
  return gathered;
}

async function gatherFile(
  terminal: Terminal,
  path: string,
  inFolder: boolean,
  onScan: (scanned: ScannedPage) => void,
): Promise<GatheredDocument> {
  const opened = await openDocument(path, onScan);
  if ("problem" in opened) {
    terminal.complain(opened.problem);
    // A folder holds other things than documents; that is no mistake of the command.
    if (!inFolder) terminal.exitCode = graver(terminal.exitCode, exitCodes.usage);
    return { name: path, drafts: [], remarks: 1 };
  }
  const { name, read } = opened;
  const { drafts, diagnostics, regulation } = read;
  if (drafts.length > 0 || !inFolder) for (const { message } of diagnostics) terminal.complain(about(name, message));
  if (drafts.length === 0 && !inFolder) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
  return {
    name: drafts.length === 0 ? path : name,
    drafts: drafts.map((draft) => ({ document: name, path, draft, regulation })),
    remarks: diagnostics.length,
  };
}

/** A folder holds other things too: what is no SOP there is named once and passed over. */
function concludeFolder(terminal: Terminal, folder: string, gathered: readonly GatheredDocument[]): void {
  const passedOver = gathered
    .filter(({ drafts }) => drafts.length === 0)
    .map(({ name }) => name.slice(folder.length).replace(/^[\\/]+/, ""));
  const found = gathered.length - passedOver.length;
  if (found === 0) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
  if (found === 0 || passedOver.length > 0) terminal.complain(sayPassedOver(folder, found, passedOver));
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
