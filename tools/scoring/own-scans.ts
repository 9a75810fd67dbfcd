import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { publishPdf } from "@alur/publish/io";
import { readDocument, readText } from "@alur/read";
import { openSight } from "@alur/read/io";
import { corrections, scannedPdf, type Scanner } from "@alur/read/testing";
import { house } from "../house.ts";

/** What a person would have to put right in our own samples after they were published, printed and scanned. */
export async function correctionsOfSamples(scanner: Scanner): Promise<{ sample: string; wrong: string[] }[]> {
  const sight = openSight();
  const found: { sample: string; wrong: string[] }[] = [];
  try {
    for (const file of globSync("corpus/*/document.txt", { cwd: house }).toSorted()) {
      const sample = basename(join(file, ".."));
      for (const { sop } of readText(readFileSync(join(house, file), "utf8"), sample).drafts) {
        // What the paper itself says is the truth: a blank date is printed as a dash.
        const paper = await publishPdf(sop);
        const [printed] = (await readDocument(paper, sample)).drafts;
        const [read] = (await readDocument(await scannedPdf(paper, scanner), sample, { sight: async () => sight }))
          .drafts;
        const wrong = !printed || !read ? ["no SOP was found"] : corrections(printed.sop, read.sop);
        found.push({ sample, wrong });
      }
    }
    return found;
  } finally {
    await sight.close();
  }
}
