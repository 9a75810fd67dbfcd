import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawSop, type Sop } from "@alur/model";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { layoutSop } from "../layout/layout-sop.ts";
import { linesHeight } from "../layout/scale.ts";
import { readPicture } from "../picture/read-picture.ts";
import { randomSop } from "../testing/index.ts";
import { publishBook } from "./book/book-formats.ts";
import { publishPdf } from "./publish-pdf.ts";

const { sop: drawn } = drawSop(
  Array.from(
    { length: 14 },
    (_, i) =>
      `${i + 1} | ${["Pemohon", "Petugas Loket", "Kepala Bidang"][i % 3] ?? ""} | Menerima, memeriksa dan menyerahkan berkas ke-${i + 1} kepada yang berikut | ${[4, 8, 12].includes(i) ? `ya → ${i + 2}, tidak → ${i - 2}` : i === 13 ? "→ selesai" : `→ ${i + 2}`} | Berkas; formulir | 15 menit | Tanda terima`,
  ).join("\n"),
  "Penerbitan Izin Usaha",
);
const sop: Sop = { ...drawn, identity: { ...drawn.identity, number: "060/35", agency: "Pemerintah Kabupaten Contoh" } };

const folder = mkdtempSync(join(tmpdir(), "alur-pdf-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Whether an outside program can be asked here; a run says which could not. */
function installed(program: string, version: string): boolean {
  try {
    execFileSync(program, [version], { stdio: "ignore" });
    return true;
  } catch {
    console.log(`Not asked here, because ${program} is not installed.`);
    return false;
  }
}
const qpdf = installed("qpdf", "--version");
const poppler = installed("pdfinfo", "-v") && installed("pdffonts", "-v") && installed("pdftotext", "-v");

const bytes = await publishPdf(sop);
const path = join(folder, "sop.pdf");
writeFileSync(path, bytes);
const ask = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

test("the same SOP gives the same bytes, on this day and on any other", async () => {
  expect(Buffer.from(await publishPdf(structuredClone(sop))).equals(bytes)).toBe(true);
});

test("a date that is given is written into the file", async () => {
  const dated = await publishPdf(sop, { createdAt: new Date(Date.UTC(2027, 7, 17)) });
  expect(Buffer.from(dated).toString("latin1")).toContain("2027-08-17");
});

test.runIf(qpdf)("qpdf finds nothing wrong with the file", () => {
  expect(ask("qpdf", "--check", path)).toContain("No syntax or stream encoding errors found");
});

test.runIf(poppler)("the file says that it is PDF/A-3a, in Indonesian, with its title", () => {
  const metadata = ask("pdfinfo", "-meta", path);
  expect(metadata).toContain("<pdfaid:part>3</pdfaid:part>");
  expect(metadata).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  expect(metadata).toContain("<rdf:li>id</rdf:li>");
  expect(metadata).toContain("Penerbitan Izin Usaha");
});

test.runIf(poppler)("without its data the SOP is PDF/A-2a, which keeps no files", async () => {
  const other = join(folder, "tanpa-data.pdf");
  writeFileSync(other, await publishPdf(sop, { withData: false }));
  expect(ask("pdfinfo", "-meta", other)).toContain("<pdfaid:part>2</pdfaid:part>");
  expect(ask("pdfdetach", "-list", other)).toContain("0 embedded files");
});

test.runIf(qpdf)("the SOP lies in the file as its source, with its kind and its date", () => {
  const { qpdf: found } = JSON.parse(ask("qpdf", "--json", "--json-stream-data=none", path)) as { qpdf: unknown[] };
  const objects = Object.values(found[1] as Record<string, { value?: unknown; stream?: { dict: unknown } }>);
  const parts = JSON.stringify(objects);
  expect(parts).toContain('"/AFRelationship":"/Source"');
  expect(parts).toMatch(/"\/Params":\{"\/ModDate":"u:D:20260101000000Z"/);
  expect(parts).toContain('"/Subtype":"/application/json"');
});

test.runIf(poppler)("the table is tagged row by row, with its heading, and the drawing is told in words", () => {
  const tags = ask("pdfinfo", "-struct-text", path);
  expect(tags).toMatch(/Table[\s\S]*THead[\s\S]*TH[\s\S]*"Kegiatan"[\s\S]*TBody[\s\S]*TD/);
  expect(tags).toMatch(/H1/);
  expect(tags).toMatch(/Figure/);
});

test.runIf(poppler)("every font comes from our own packages and is embedded", () => {
  const fonts = ask("pdffonts", path).trim().split("\n").slice(2);
  expect(fonts.length).toBe(2);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Tinos-\w+ .* yes yes yes /);
});

test.runIf(poppler)(
  "an office that prints without serifs, as a draft with its emblem, gets one PDF/A with that font alone",
  async () => {
    const emblem = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"><circle cx="20" cy="25" r="18" fill="teal"/></svg>`;
    const reading = readPicture(new TextEncoder().encode(emblem));
    if ("problem" in reading) throw new Error(reading.problem.id);
    const other = join(folder, "draf.pdf");
    writeFileSync(other, await publishPdf(sop, { typeface: "sans", draft: true, logo: reading.picture, paper: "F4" }));
    const fonts = ask("pdffonts", other).trim().split("\n").slice(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Arimo-\w+ .* yes yes yes /);
    expect(ask("pdfinfo", "-meta", other)).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(ask("pdfinfo", "-struct", other).match(/Figure/g)).toHaveLength(2);
    expect(ask("pdfinfo", "-struct-text", other)).not.toContain("DRAF");
  },
);

test.runIf(poppler && qpdf)(
  "a book lists its SOPs as bookmarks that lead to their first pages, and is the same on every day",
  async () => {
    const book = await publishBook([sop, { ...sop, identity: { ...sop.identity, title: "Pencabutan Izin" } }]);
    expect(
      Buffer.from(await publishBook([sop, { ...sop, identity: { ...sop.identity, title: "Pencabutan Izin" } }])).equals(
        book,
      ),
    ).toBe(true);
    const file = join(folder, "buku.pdf");
    writeFileSync(file, book);
    expect(ask("qpdf", "--check", file)).toContain("No syntax or stream encoding errors found");
    expect(ask("pdfinfo", "-meta", file)).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    const { outlines } = JSON.parse(ask("qpdf", "--json", "--json-key=outlines", file)) as {
      outlines: { title: string; destpageposfrom1: number }[];
    };
    const pages = layoutSop(sop).pages.length;
    expect(outlines.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      ["Himpunan SOP", 1],
      ["Penerbitan Izin Usaha", 3],
      ["Pencabutan Izin", 3 + pages],
    ]);
  },
);

test.runIf(poppler)("pages and lines are exactly those of the layout", () => {
  const layout = layoutSop(sop);
  expect(Number(/Pages: +(\d+)/.exec(ask("pdfinfo", path))?.[1])).toBe(layout.pages.length);
  const pages = ask("pdftotext", "-bbox", path, "-").split("<page ").slice(1);
  layout.pages.forEach((page, i) => {
    if (page.kind !== "flow") return;
    const words = [...(pages[i] ?? "").matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" [^>]*>([^<]*)</g)].map(
      ([, x, y, text]) => ({ x: (Number(x) * 25.4) / 72, y: (Number(y) * 25.4) / 72, text }),
    );
    for (const row of page.rows) {
      row.cells.forEach(({ lines, align }, column) => {
        const top = row.y + (row.h - linesHeight(lines.length, layout.type)) / 2;
        lines.forEach((line, l) => {
          const [first] = line.text.split(" ");
          const x = (layout.columns[column]?.x ?? 0) + layout.type.padding + line.indent;
          const found = words.some(
            (word) =>
              word.text === first &&
              Math.abs(word.y - top - l * layout.type.pitch) < 0.6 &&
              (align === "center" || Math.abs(word.x - x) < 0.05),
          );
          expect({ line: line.text, found }).toEqual({ line: line.text, found: true });
        });
      });
    }
  });
});

test.runIf(poppler)(
  "the name of the SOP on the identity page is set in the size of the page, on its own lines",
  async () => {
    const title =
      "Penerbitan Izin Usaha Perdagangan bagi Pelaku Usaha Mikro dan Kecil di Kawasan Pasar Rakyat Kabupaten";
    const file = join(folder, "judul.pdf");
    const named = { ...sop, identity: { ...sop.identity, title } };
    writeFileSync(file, await publishPdf(named));
    const [page] = layoutSop(named).pages;
    if (page?.kind !== "identity") throw new Error("An SOP with a number has an identity page.");
    const cell = page.cells.find((one) => one.title);
    expect(cell?.lines.length).toBeGreaterThan(1);
    const box = [cell?.x, cell?.y, cell?.w, cell?.h].map((side) => Math.round((side ?? 0) * (72 / 25.4)));
    const [x = 0, y = 0, w = 0, h = 0] = box;
    const place = ["-x", `${x}`, "-y", `${y}`, "-W", `${w}`, "-H", `${h}`];
    const printed = ask("pdftotext", "-f", "1", "-l", "1", "-r", "72", ...place, "-layout", file, "-");
    expect(
      printed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && line !== "\f"),
    ).toEqual(cell?.lines.map(({ text }) => text));
    const words = [
      ...ask("pdftotext", "-f", "1", "-l", "1", "-bbox", file, "-").matchAll(
        /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Penerbitan</g,
      ),
    ];
    const heights = words.map(([, , top, , bottom]) => Number(bottom) - Number(top));
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeLessThan(page.type.sizePt * 1.25);
  },
);

test("characters that no font of ours has do not keep an SOP from being printed", async () => {
  const steps = sop.steps.map((step) => ({ ...step, activity: `${step.activity} 字 😀 \uf0b7 \u0007` }));
  expect((await publishPdf({ ...sop, steps })).length).toBeGreaterThan(10_000);
});

test("what an office writes is never read as Typst", async () => {
  const steps = sop.steps.map((step) => ({ ...step, activity: '#panic("x") *tebal* $x$ @acuan <label> \\ `kode`' }));
  expect((await publishPdf({ ...sop, steps })).length).toBeGreaterThan(10_000);
});

const runs = Number(process.env["FUZZ_RUNS"] ?? 8);

// A busy computer is given ten times what an idle one needs.
test(
  "whatever the SOP, Typst sets it without a warning and on as many pages as laid out",
  { timeout: 10_000 + runs * 1000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(randomSop({ steps: 20, performers: 12, returns: 10 }), async (any) => {
        expect((await publishPdf(any)).length).toBeGreaterThan(1000);
      }),
      { seed: 35, numRuns: runs },
    );
  },
);

test("several documents asked for at once all arrive", async () => {
  const files = await Promise.all(["A4", "F4", "Letter"].map((paper) => publishPdf(sop, { paper: paper as "A4" })));
  expect(new Set(files.map(({ length }) => length)).size).toBe(3);
});
