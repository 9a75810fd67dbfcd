import { execFileSync, spawnSync } from "node:child_process";
import type { Sop } from "@alur/model";
import { layoutSop, type Layout, type LayoutPage } from "@alur/publish";
import { publishFiles } from "@alur/publish/io";
import { randomSop } from "@alur/publish/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasLibreOffice, writtenAnew } from "./libreoffice.ts";

const poppler = spawnSync("pdftotext", ["-v"]).status === 0;
if (!poppler) console.log("pdftotext is not installed; skipped: whether LibreOffice breaks the same lines.");
const MM_PER_POINT = 25.4 / 72;

interface Word {
  text: string;
  x: number;
  y: number;
}

/** The words of a PDF page by page, each with its middle in millimetres. */
function wordsOf(pdf: Uint8Array): Word[][] {
  const html = execFileSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, encoding: "utf8" });
  const plain = (text: string): string =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return html
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text = ""]) => ({
          text: plain(text),
          x: ((Number(left) + Number(right)) / 2) * MM_PER_POINT,
          y: ((Number(top) + Number(bottom)) / 2) * MM_PER_POINT,
        }),
      ),
    );
}

interface PlacedLine {
  text: string;
  left: number;
  right: number;
  /** Where its letters begin and end, downwards. */
  top: number;
  bottom: number;
}

/** Every line of a page's table where the layout has set it. */
function linesOf(layout: Layout, page: LayoutPage): PlacedLine[] {
  const cells =
    page.kind === "flow"
      ? page.rows.flatMap(({ y, h, valign, cells: row }) =>
          row.map((cell, i) => ({
            ...cell,
            valign,
            above: 0,
            y,
            h,
            x: layout.columns[i]?.x ?? 0,
            w: layout.columns[i]?.w ?? 0,
          })),
        )
      : page.cells;
  const { sizePt, pitch, padding } = page.kind === "flow" ? layout.type : page.type;
  const size = sizePt * MM_PER_POINT;
  return cells.flatMap(({ x, y, w, h, valign, above, lines }) => {
    const height = above + (lines.length === 0 ? 0 : (lines.length - 1) * pitch + size);
    const start = y + above + (valign === "middle" ? (h - height) / 2 : padding);
    return lines.flatMap(({ text }, i) =>
      text === "" ? [] : [{ text, left: x, right: x + w, top: start + i * pitch, bottom: start + i * pitch + size }],
    );
  });
}

/** Words that a program may end a line in, and lists on the identity page. */
function withHyphens(sop: Sop): Sop {
  const steps = sop.steps.map((step) => ({
    ...step,
    activity: step.activity.replaceAll("berkas", "undang-undang").replaceAll("lampiran", "Permen-77/2020 e-mail"),
  }));
  const legalBasis = ["Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", "Peraturan lain"];
  return { ...sop, steps, identity: { ...sop.identity, legalBasis } };
}

test.runIf(poppler && hasLibreOffice("whether it breaks the lines of Word files as the layout does"))(
  "LibreOffice breaks the lines of the Word document where the layout does, on the same pages",
  { timeout: 240_000 },
  async () => {
    const sops = fc
      .sample(randomSop({ steps: 20, performers: 9, returns: 6 }), { numRuns: 5, seed: 352_012 })
      .map(withHyphens);
    const files = await Promise.all(sops.map((sop) => publishFiles(sop, "docx")));
    const printed = writtenAnew(
      files.flatMap((each) => each.map(({ bytes }) => bytes)),
      "docx",
      "pdf",
    );
    for (const [i, sop] of sops.entries()) {
      const layout = layoutSop(sop);
      const pages = wordsOf(printed[i] ?? new Uint8Array());
      expect(pages).toHaveLength(layout.pages.length);
      for (const [p, page] of layout.pages.entries()) {
        const lines = linesOf(layout, page);
        const read = lines.map(({ left, right, top, bottom }) =>
          (pages[p] ?? [])
            .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
            .sort((a, b) => a.x - b.x)
            .map(({ text }) => text)
            .join(" "),
        );
        expect(read).toEqual(lines.map(({ text }) => text));
      }
    }
  },
);
