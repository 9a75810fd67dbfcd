import { expect, test } from "vitest";
import { readBeside } from "./read-beside.ts";

test("a reading that was stopped before it began does not begin", async () => {
  const bytes = new TextEncoder().encode("1 | Staf | Menyusun konsep surat");
  await expect(readBeside(bytes, "surat.txt", { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Error);
});
