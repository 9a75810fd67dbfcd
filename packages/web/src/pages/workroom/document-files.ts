/** The kinds of files that are read. */
export const DOCUMENT_KINDS =
  ".pdf,.png,.jpg,.jpeg,.docx,.docm,.xlsx,.xlsm,.html,.htm,.txt,.tsv,.csv,.md,.json,.yaml,.yml,.bpmn,application/pdf,image/png,image/jpeg,text/*,application/json";

/** The files that were dropped, and those in dropped folders and the folders in them. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // The entries are gone as soon as the drop is over, so all are taken before anything is waited for.
  const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map((entry) => filesOf(entry, false)))).flat();
}

/** The documents among the files of a chosen folder. */
export function documentsAmong(files: readonly File[]): File[] {
  return files.filter(({ name }) => isDocument(name));
}

async function filesOf(entry: FileSystemEntry, inFolder: boolean): Promise<File[]> {
  if (isFile(entry)) return inFolder && !isDocument(entry.name) ? [] : [await fileOf(entry)];
  if (!isFolder(entry) || entry.name.startsWith(".")) return [];
  // A folder that is shut, or gone meanwhile, takes none of the others with it.
  const inside = await entriesOf(entry).catch(() => []);
  const sorted = inside.toSorted((a, b) => a.name.localeCompare(b.name, "id", { numeric: true }));
  return (await Promise.all(sorted.map((each) => filesOf(each, true)))).flat();
}

/** A folder holds other things too; hidden ones are no documents, and "~$surat.docx" is only Word's note that somebody has it open. */
function isDocument(name: string): boolean {
  return !/^(\.|~\$)/.test(name) && DOCUMENT_KINDS.split(",").some((kind) => name.toLowerCase().endsWith(kind));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** One that cannot be opened is handed on by its name, so that it is told of like every other that cannot be read. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));
}

/** A browser hands a folder's entries over in heaps of a hundred; an empty heap is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const heap = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (heap.length === 0) return all;
    all.push(...heap);
  }
}
