import { readDocument } from "@alur/read";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDrawnSop } from "./arbitrary-drawn-sop.ts";
import { drawnFlow } from "./drawn-flow.ts";
import { hasLibreOffice, writtenAnew } from "./libreoffice.ts";
import { wordPaper } from "./word-paper.ts";

test.runIf(hasLibreOffice("Word files that it writes"))(
  "a flow that LibreOffice saves as a Word file is read by its drawing",
  { timeout: 120_000 },
  async () => {
    const sops = fc.sample(arbitraryDrawnSop(), { numRuns: 6, seed: 35 });
    // LibreOffice knows no canvas: it opens what stands beside one for old programs.
    const papers = sops.flatMap((sop) => [wordPaper(sop, "loose"), wordPaper(sop, "group")]);
    const flows = await Promise.all(
      writtenAnew(papers, "docx", "docx").map(async (file) =>
        (await readDocument(file, "alur.docx")).drafts.map(({ sop }) => drawnFlow(sop)),
      ),
    );
    expect(flows).toEqual(sops.flatMap((sop) => [[drawnFlow(sop)], [drawnFlow(sop)]]));
  },
);
