import type { Message } from "@alur/model";
import type { ReadingHelp, ReadResult } from "@alur/read";

/** What came of a file: the SOPs in it, or the sentence that says why it could not be read at all. */
export type FileReading = { result: ReadResult } | { problem: Message };

/** Reads a file here and now. The reader itself is fetched at the first need. */
export async function readBytes(bytes: Uint8Array, documentName: string, help: ReadingHelp = {}): Promise<FileReading> {
  const { readDocument, UnreadableDocument } = await import("@alur/read");
  try {
    return { result: await readDocument(bytes, documentName, help) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { problem: error.problem };
    throw error;
  }
}
