import type { Sop } from "@alur/model";
import { publishFiles } from "@alur/publish/io";
import { readDocument } from "@alur/read";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDrawnSop } from "./arbitrary-drawn-sop.ts";
import { drawnFlow } from "./drawn-flow.ts";
import { hasLibreOffice, writtenAnew } from "./libreoffice.ts";

const sops = fc.sample(arbitraryDrawnSop(), { numRuns: 5, seed: 36 });

async function published(format: "docx" | "xlsx"): Promise<Uint8Array[]> {
  const files = await Promise.all(sops.map((sop) => publishFiles(sop, format)));
  return files.flatMap((each) => each.map(({ bytes }) => bytes));
}

async function flowsOf(files: readonly Uint8Array[], form: string): Promise<unknown> {
  return Promise.all(
    files.map(async (file) => (await readDocument(file, `alur.${form}`)).drafts.map(({ sop }) => drawnFlow(sop))),
  );
}

const drawn = sops.map((sop: Sop) => [drawnFlow(sop)]);

describe.runIf(hasLibreOffice("what it makes of published Word and Excel files")).each(["docx", "xlsx"] as const)(
  "a published %s that LibreOffice",
  (format) => {
    test("prints shows the same flow on paper", { timeout: 240_000 }, async () => {
      expect(await flowsOf(writtenAnew(await published(format), format, "pdf"), "pdf")).toEqual(drawn);
    });

    test("saves anew still holds the same flow", { timeout: 240_000 }, async () => {
      expect(await flowsOf(writtenAnew(await published(format), format, format), format)).toEqual(drawn);
    });
  },
);
