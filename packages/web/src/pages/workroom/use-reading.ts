import type { Message } from "@alur/model";
import { useRef, useState } from "react";
import { forgetFound, recallFound, rememberFound, type FoundDocument } from "../../device/found-document.ts";
import { newId } from "../../device/new-id.ts";
import { ReadingStopped, type ScannedPage } from "../../device/read-beside.ts";
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
  /** Reads files one after the other; one that cannot be read does not stop the others. */
  readFiles: (files: readonly File[]) => Promise<void>;
  /** Ends the reading and keeps what was read so far. */
  stop: () => void;
  clear: () => void;
}

export function useReading(): Reading {
  const { workroom } = useWords();
  const [shown, setShown] = useState<Shown>(() => ({ documents: recallFound(), fresh: false, reading: 0 }));
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<ReadingProgress>();
  const [problem, setProblem] = useState<Message | string>();
  const stopping = useRef<AbortController>(undefined);

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
    } catch (fault) {
      if (!(fault instanceof ReadingStopped)) setProblem(workroom.unreadableFile);
    } finally {
      setBusy(false);
      setProgress(undefined);
    }
  };
  const watch = (at: ReadingProgress, signal: AbortSignal) => ({
    signal,
    onScan: (scanned: ScannedPage) => setProgress({ ...at, scanned }),
  });
  const readFiles = async (files: readonly File[]): Promise<void> => {
    const [only, ...others] = files;
    if (!only) return setProblem(workroom.noDocuments);
    const { signal } = (stopping.current = new AbortController());
    if (others.length === 0) {
      // By its size alone: a file of this length is never opened.
      if (only.size > largestMegabytes(only) * 1024 * 1024)
        return setProblem(workroom.tooLarge(largestMegabytes(only)));
      const at = { done: 0, total: 1, documentName: only.name };
      return readOne(() => readFile(only, watch(at, signal)));
    }
    setBusy(true);
    setProblem(undefined);
    const documents: FoundDocument[] = [];
    for (const [done, file] of files.entries()) {
      const at = { done, total: files.length, documentName: file.name };
      setProgress(at);
      const read = await readAmongOthers(file, watch(at, signal), workroom);
      if (signal.aborted) break;
      documents.push(read);
    }
    if (documents.length > 0) show(documents);
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
    stop: () => stopping.current?.abort(),
    clear: () => {
      forgetFound();
      setShown(({ reading }) => ({ documents: [], fresh: false, reading }));
    },
  };
}

async function readAmongOthers(
  file: File,
  watching: Parameters<typeof readFile>[1],
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
  const most = largestMegabytes(file);
  if (file.size > most * 1024 * 1024) return unread(asSaid(words.tooLarge(most)));
  try {
    const outcome = await readFile(file, watching);
    return "problem" in outcome ? unread(outcome.problem) : outcome.document;
  } catch {
    return unread(asSaid(words.unreadableFile));
  }
}
