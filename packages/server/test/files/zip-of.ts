/** A ZIP archive of empty files with these names, as a table of contents and nothing else needs it. */
export function zipOf(...names: string[]): Uint8Array {
  const locals = names.map((name) => record(0x04_03_4b_50, 30, 26, name));
  const starts = locals.map((_, i) => locals.slice(0, i).reduce((sum, one) => sum + one.length, 0));
  const entries = names.map((name, i) => {
    const entry = record(0x02_01_4b_50, 46, 28, name);
    entry.writeUInt32LE(starts[i] ?? 0, 42);
    return entry;
  });
  const [body, directory] = [Buffer.concat(locals), Buffer.concat(entries)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, directory, end]);
}

/** A record with its mark, its name's length at `lengthAt`, and its name behind the fixed part. */
function record(mark: number, fixedBytes: number, lengthAt: number, name: string): Buffer {
  const fixed = Buffer.alloc(fixedBytes);
  fixed.writeUInt32LE(mark, 0);
  fixed.writeUInt16LE(Buffer.byteLength(name), lengthAt);
  return Buffer.concat([fixed, Buffer.from(name)]);
}
