import type { Message } from "@alur/model";
import { useRef, useState } from "react";
import { forgetFound, recallFound, rememberFound, type FoundDocument } from "../../device/found-document.ts";
import { newId } from "../../device/new-id.ts";
import type { ScannedPage, Watching } from "../../device/read-beside.ts";
import { useWords } from "../../messages/language.tsx";
import { largestMegabytes, readFile, type Outcome } from "./read-input.ts";

/** How far the reading of several files, or of a scan, has come. */
export interface ReadingProgress {
  done: number;
  total: number;
  documentName: string;
  scanned?: ScannedPage;
}

/** The documents read last, and whether that was just now: then their list takes the focus. */
interface Shown {
  documents: readonly FoundDocument[];
  fresh: boolean;
  /** Counts the readings, so that each gets a list of its own. */
  reading: number;
}

export interface Reading {
  shown: Shown;
  busy: boolean;
  progress: ReadingProgress | undefined;
  /** Why the only thing that was to be read could not be. */
  problem: Message | string | undefined;
  say: (problem: string) => void;
  readOne: (reading: () => Promise<Outcome>) => Promise<void>;
  /** Reads files one after the other; one that cannot be read does not stop the others. Files that come while others are being read join them. */
  readFiles: (files: readonly File[]) => Promise<void>;
  /** Ends the reading and keeps what was read so far. */
  stop: () => void;
  clear: () => void;
}

/** Files that are being read, and how to end that. */
interface Batch {
  files: File[];
  stopping: AbortController;
}

export function useReading(): Reading {
  const { workroom } = useWords();
  const [shown, setShown] = useState<Shown>(() => ({ documents: recallFound(), fresh: false, reading: 0 }));
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<ReadingProgress>();
  const [problem, setProblem] = useState<Message | string>();
  const current = useRef<Batch>(undefined);

  const show = (documents: readonly FoundDocument[]): void => {
    rememberFound(documents);
    setShown((before) => ({ documents, fresh: true, reading: before.reading + 1 }));
  };
  const readOne = async (reading: () => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const outcome = await reading();
      if ("problem" in outcome) setProblem(outcome.problem);
      else show([outcome.document]);
    } catch {
      setProblem(workroom.unreadableFile);
    } finally {
      setBusy(false);
    }
  };
  const readBatch = async ({ files, stopping: { signal } }: Batch): Promise<FoundDocument[]> => {
    const documents: FoundDocument[] = [];
    for (const [done, file] of files.entries()) {
      const reached = (scanned?: ScannedPage): void =>
        setProgress({ done, total: files.length, documentName: file.name, ...(scanned ? { scanned } : {}) });
      reached();
      const document = await readDocumentOf(file, { signal, onScan: reached }, workroom);
      if (signal.aborted) break;
      documents.push(document);
    }
    return documents;
  };
  const readFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return setProblem(workroom.noDocuments);
    if (current.current) return void current.current.files.push(...files);
    const batch = (current.current = { files: [...files], stopping: new AbortController() });
    setBusy(true);
    setProblem(undefined);
    const documents = await readBatch(batch);
    current.current = undefined;
    const [first] = documents;
    if (first?.problem && batch.files.length === 1) setProblem(first.problem);
    else if (first) show(documents);
    setBusy(false);
    setProgress(undefined);
  };
  return {
    shown,
    busy,
    progress,
    problem,
    say: setProblem,
    readOne,
    readFiles,
    stop: () => current.current?.stopping.abort(),
    clear: () => {
      forgetFound();
      setShown(({ reading }) => ({ documents: [], fresh: false, reading }));
    },
  };
}

/** What a file held, or why it could not be read. */
async function readDocumentOf(
  file: File,
  watching: Watching,
  words: { tooLarge: (megabytes: number) => string; unreadableFile: string },
): Promise<FoundDocument> {
  const unread = (problem: Message): FoundDocument => ({
    key: newId(),
    documentName: file.name,
    found: [],
    diagnostics: [],
    problem,
  });
  const asSaid = (said: string): Message => ({ id: said, en: said });
  // By its size alone: a file of this length is never opened.
  const most = largestMegabytes(file);
  if (file.size > most * 1024 * 1024) return unread(asSaid(words.tooLarge(most)));
  try {
    const outcome = await readFile(file, watching);
    return "problem" in outcome ? unread(outcome.problem) : outcome.document;
  } catch {
    return unread(asSaid(words.unreadableFile));
  }
}
