import { afterAll, describe, expect, test } from "vitest";
import { openSight } from "../io/index.ts";
import { readDocument } from "../readers.ts";
import type { SopDraft } from "../draft.ts";
import { letterFlow, letterPage, tellDrawn } from "../testing/drawn-sop.ts";
import { commandsOf, pdfOf } from "../testing/pdf-of.ts";
import { goodScanner, officeScanner, oldScanner, scannedPdf, scansOf } from "../testing/scan-of.ts";

const sight = openSight();
afterAll(() => sight.close());
const help = { sight: async () => sight };

const sheet = pdfOf([commandsOf(letterPage().drawing())], [0, 0, 842, 792]);

/** The ways out of a diamond are found in the order in which they lie on the page. */
const inOrder = (told: string) => told.split(/: |, /).sort().join(" · ");
const tellFlow = (draft: SopDraft) => tellDrawn(draft).map(inOrder);
const flow = letterFlow.map(inOrder);

/** What was read of the letter's sheet, and what stands on it. */
function told(drafts: readonly SopDraft[]) {
  const steps = drafts[0]?.sop.steps ?? [];
  return {
    flows: drafts.map(tellFlow),
    activities: steps.map(({ activity }) => activity.toLowerCase()),
    cells: steps.map(({ duration, outputs }) => [duration.text, ...outputs]),
  };
}
const letter = {
  flows: [flow],
  activities: ["menyusun konsep", "memeriksa konsep", "menandatangani surat"],
  cells: Array.from({ length: 3 }, () => ["5 menit", "Surat"]),
};

describe("a scanned sheet is read by its table, its letters and its drawing", { timeout: 300_000 }, () => {
  test.each([
    ["lying askew, grainy and grey", officeScanner],
    ["from an old scanner with 150 points an inch", oldScanner],
  ])("%s", async (_, scanner) => {
    const { drafts } = await readDocument(await scannedPdf(sheet, scanner), "pindai.pdf", help);
    expect(told(drafts)).toEqual(letter);
  });

  test("as a picture from a good scanner; nothing in it is called sure, and the person is told to compare", async () => {
    const [page] = await scansOf(sheet, goodScanner);
    const { drafts } = await readDocument(page?.toBuffer("image/png") ?? new Uint8Array(), "pindai.png", help);
    expect(told(drafts)).toEqual(letter);
    const [draft] = drafts;
    const evidence = draft?.sop.steps.flatMap((step) => Object.values(step.evidence ?? {})) ?? [];
    const ways = draft?.sop.flows.flatMap((flow) => flow.evidence ?? []) ?? [];
    expect([...evidence, ...ways].map(({ confidence }) => confidence)).not.toContain("sure");
    expect(draft?.diagnostics.map(({ code }) => code)).toContain("read-from-scan");
  });

  test("a sheet that was laid on its side is turned upright", async () => {
    const [page] = await scansOf(
      pdfOf([commandsOf(letterPage().drawing(), "0 1 -1 0 800 0 cm")], [0, 0, 842, 842]),
      goodScanner,
    );
    const { drafts } = await readDocument(page?.toBuffer("image/jpeg") ?? new Uint8Array(), "pindai.jpg", help);
    expect(drafts.map(tellFlow)).toEqual([flow]);
  });

  test("a sheet without an SOP says how to scan one", async () => {
    const invitation = await scannedPdf(
      pdfOf(["BT /F1 12 Tf 50 700 Td (Undangan rapat koordinasi) Tj ET"]),
      goodScanner,
    );
    const { drafts, diagnostics } = await readDocument(invitation, "surat.pdf", help);
    expect(drafts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["scan-without-sop"]);
  });

  test("a page with letters of its own is not looked at", async () => {
    const pages: number[] = [];
    const cover = pdfOf(["BT /F1 12 Tf 50 700 Td (Surat pengantar untuk lampiran di balik ini) Tj ET"]);
    await readDocument(cover, "surat.pdf", { ...help, onScannedPage: (page) => pages.push(page) });
    expect(pages).toEqual([]);
  });
});

describe("a scan that cannot be looked at", () => {
  test("is answered with a sentence where nobody lends eyes", async () => {
    const [page] = await scansOf(sheet, goodScanner);
    const { diagnostics } = await readDocument(page?.toBuffer("image/png") ?? new Uint8Array(), "pindai.png");
    expect(diagnostics.map(({ code }) => code)).toEqual(["picture-only"]);
  });

  test("or is broken says so", async () => {
    const broken = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    await expect(readDocument(broken, "pindai.png", help)).rejects.toThrow("rusak, terpotong");
  });
});
