import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";

/** A backup that is being written. */
export interface Archive {
  /** Adds an entry of so many bytes, which may come in pieces. */
  add(name: string, sizeBytes: number, bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  /** Every entry so far with the SHA-256 of its bytes. */
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Writes a `.tar.gz` whose entries `fill` adds. The file has its name only once it is whole and on the disk: until then it is `.….part` beside it, and an
 * end in the middle removes that.
 */
export async function writeArchive(
  target: string,
  fill: (archive: Archive) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.part`);
  const tar = pack();
  const parts: Record<string, string> = {};
  const add: Archive["add"] = async (name, sizeBytes, bytes) => {
    const hash = createHash("sha256");
    const done = Promise.withResolvers<string>();
    const entry = tar.entry({ name, size: sizeBytes, mode: 0o600 }, (fault) =>
      fault ? done.reject(fault) : done.resolve(name),
    );
    for await (const chunk of bytes) {
      hash.update(chunk);
      if (!entry.write(chunk)) await Promise.race([once(entry, "drain"), done.promise]);
    }
    entry.end(undefined);
    await done.promise;
    parts[name] = hash.digest("hex");
  };
  const file = createWriteStream(unfinished, { mode: 0o600, flush: true });
  const written = pipeline(tar, createGzip({ level: 3 }), file, ...(signal ? [{ signal }] : []));
  const filled = fill({ add, parts }).then(
    () => tar.finalize(),
    (fault: unknown) => {
      tar.destroy(fault as Error);
      throw fault;
    },
  );
  try {
    await Promise.all([written, filled]);
    await rename(unfinished, target);
  } catch (fault) {
    const outcomes = await Promise.allSettled([written, filled]);
    await rm(unfinished, { force: true });
    // What ended the writing, and not what the filling met because it was ended.
    const ended = outcomes.find((outcome) => outcome.status === "rejected");
    throw ended ? (ended.reason as Error) : fault;
  }
}
