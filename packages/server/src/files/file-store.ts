import type { Readable } from "node:stream";

/** Bytes that have arrived and been counted, and of which it is still open whether they are kept. */
export interface ReceivedFile {
  /** Hexadecimal. */
  sha256: string;
  sizeBytes: number;
  /** Where they lie until then, on this computer. */
  path: string;
  /** Puts them where they stay. From then on they survive a power cut. */
  keep(agencyId: string): Promise<void>;
  discard(): Promise<void>;
}

/** More bytes came than are taken. Nothing of them is left. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
}

/** Whether the bytes under a hash are there and are those that it names. */
export type StoredState = "whole" | "missing" | "changed";

/**
 * Where the bytes of attached files are kept: each content once for an agency, under its SHA-256. Whatever comes back under a hash can be proven by it, so
 * another computer or an S3-compatible store does as well as a folder.
 */
export interface FileStore {
  /** Takes bytes in as they come, at most so many. Throws `FileTooLarge`. */
  receive(bytes: AsyncIterable<Uint8Array>, mostBytes: number): Promise<ReceivedFile>;
  /** The bytes as a stream; undefined where there are none. */
  open(agencyId: string, sha256: string): Promise<Readable | undefined>;
  check(agencyId: string, sha256: string): Promise<StoredState>;
  remove(agencyId: string, sha256: string): Promise<void>;
  removeAgency(agencyId: string): Promise<void>;
  /** Removes what was being received before this moment and never came to an end. */
  removeUnfinished(before: Date): Promise<void>;
}
