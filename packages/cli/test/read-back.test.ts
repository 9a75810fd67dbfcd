import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import { publishFiles } from "@alur/publish/io";
import { drawingAlone } from "@alur/publish/testing";
import { readDocument, readText } from "@alur/read";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDrawnSop } from "./arbitrary-drawn-sop.ts";
import { drawnFlow } from "./drawn-flow.ts";

const corpus = join(import.meta.dirname, "../../../corpus");
const samples = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const drawings = {
  pdf: (bytes: Uint8Array) => bytes,
  docx: drawingAlone,
  xlsx: drawingAlone,
} as const;
type Drawn = keyof typeof drawings;

const seeds = join(import.meta.dirname, "../../../../shared/seeds");
const hasSeeds = existsSync(seeds);
if (!hasSeeds) console.log("The seeds are not beside the checkout; skipped: reading their SOPs back.");

/** The formats take the SOPs of the seeds in turn, so that each is printed once; whoever looks for more prints each as each. */
const everyFormat = process.env["FUZZ_RUNS"] !== undefined;

/** What is written in the cells and on the identity page, which a PDF breaks apart. The title stands in capitals where there is no such page. */
function inCells({ identity, steps }: Sop, format: Drawn) {
  if (format === "pdf") return {};
  const bare = (text: string) => text.replace(/\s+/g, "");
  return {
    identity: { ...identity, title: identity.title.toUpperCase() },
    cells: steps.map(({ number, activity, requirements, duration, outputs, remarks }) =>
      [number, activity, ...requirements, duration.text, ...outputs, remarks].map(bare),
    ),
  };
}

async function readBack(sop: Sop, format: Drawn): Promise<Sop> {
  const [file] = await publishFiles(sop, format, { withData: false });
  if (!file) throw new Error("Nothing was published.");
  const { drafts } = await readDocument(drawings[format](file.bytes), `resmi.${format}`);
  const [first] = drafts;
  if (!first || drafts.length > 1) throw new Error(`${drafts.length} SOPs were read from the paper of one.`);
  return first.sop;
}

describe.each(Object.keys(drawings) as Drawn[])(
  "the official paper as %s says by its drawing alone what the SOP is",
  (format) => {
    test.each(samples.map(({ name }) => name))("of the sample %s", async (name) => {
      const text = readFileSync(join(corpus, name, "document.txt"), "utf8");
      for (const { sop } of readText(text, name).drafts) {
        const read = await readBack(sop, format);
        expect(drawnFlow(read)).toEqual(drawnFlow(sop));
        expect(inCells(read, format)).toEqual(inCells(sop, format));
      }
    });

    test.runIf(hasSeeds)(`of every ${everyFormat ? "" : "third "}SOP of the seeds`, { timeout: 120_000 }, async () => {
      const turn = Object.keys(drawings).indexOf(format);
      const sops = readdirSync(seeds).flatMap((name) => readText(readFileSync(join(seeds, name), "utf8"), name).drafts);
      const mine = sops.filter((_, i) => everyFormat || i % Object.keys(drawings).length === turn);
      expect(mine.length).toBeGreaterThan(20);
      for (const { sop } of mine)
        expect(drawnFlow(await readBack(sop, format)), sop.identity.title).toEqual(drawnFlow(sop));
    });

    test("of any SOP, over however many pages", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryDrawnSop(), async (sop) => {
          expect(drawnFlow(await readBack(sop, format))).toEqual(drawnFlow(sop));
        }),
        propertySettings(10),
      );
    });
  },
);
