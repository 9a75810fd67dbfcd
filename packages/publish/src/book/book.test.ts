import { drawSop, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import type { PageText } from "../layout/layout.ts";
import { defaultOptions } from "../layout/layout-options.ts";
import { layoutSop } from "../layout/layout-sop.ts";
import { textWidth, typefaces } from "../text/font-metrics.ts";
import { layoutBook } from "./book.ts";

const sopOf = (title: string, steps: number): Sop => {
  const rows = Array.from({ length: steps }, (_, i) => `${i + 1} | Staf | Menyusun naskah ke-${i + 1} |`);
  const { sop } = drawSop(rows.join("\n"), title);
  return { ...sop, identity: { ...sop.identity, number: `060/${steps}`, agency: "Pemerintah Kabupaten Contoh" } };
};
const sops = [sopOf("Penerbitan Izin", 3), sopOf("Pengagendaan Surat", 40), sopOf("Peminjaman Arsip", 5)];

test("a book has a cover, a table of contents, and each SOP as it is printed alone", () => {
  const [front, ...rest] = layoutBook(sops, { title: "SOP Dinas Contoh" });
  expect(front.pages.map(({ kind }) => kind)).toEqual(["cover", "contents"]);
  const words = front.pages[0]?.texts.map(({ text }) => text);
  expect(words).toEqual(["PEMERINTAH KABUPATEN CONTOH", "STANDAR OPERASIONAL PROSEDUR", "SOP Dinas Contoh", "3 SOP"]);
  expect(rest.map(({ pages }) => pages.length)).toEqual(sops.map((sop) => layoutSop(sop).pages.length));
});

test("each line of the contents leads to the page on which its SOP begins, and that page bears its number", () => {
  const [front, ...rest] = layoutBook(sops);
  const all = [front, ...rest].flatMap(({ pages }) => pages);
  const lines = front.pages.flatMap((page) => (page.kind === "contents" ? page.cells : []));
  const leads = lines.flatMap(({ leadsTo }) => leadsTo ?? []);
  expect(leads.map((page) => all.indexOf(all[page - 1] ?? front.pages[0]!))).toEqual(
    rest.map(({ pages }) => all.indexOf(pages[0]!)),
  );
  for (const page of leads) expect(all[page - 1]?.texts.map(({ text }) => text)).toContain(`– ${page} –`);
});

test("the foot of a page keeps its middle free for the book's numbers, however long an SOP is called", () => {
  const long = "Penyusunan Regulasi Bidang Keluarga Sejahtera Berdasarkan Peraturan Perundang-undangan ".repeat(3);
  const { identity, ...rest } = sopOf(long, 3);
  const [, layout] = layoutBook([{ ...rest, identity: { ...identity, number: "", revision: "02" } }]);
  for (const { texts } of layout?.pages ?? []) {
    const [name, , number] = texts.filter(({ role }) => role === "footer");
    const wide = ({ text, sizePt }: PageText): number => textWidth(text, sizePt, typefaces.serif.regular);
    if (!name || !number) throw new Error("a page of a book has a name and a number at its foot");
    expect(name.text).toMatch(/ … · Revisi 02$/);
    expect(name.x + wide(name)).toBeLessThan(number.x - wide(number) / 2 - 3);
  }
});

test("a table of contents of three hundred SOPs flows over pages under its heading, and loses none", () => {
  const [small] = sops;
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...(small as Sop),
    identity: { ...(small as Sop).identity, title: `Penerbitan Izin ke-${i + 1}` },
  }));
  const [front] = layoutBook(many);
  const contents = front.pages.flatMap((page) => (page.kind === "contents" ? [page] : []));
  expect(contents.length).toBeGreaterThan(5);
  const { paper, margins } = defaultOptions;
  expect(paper).toBe("A4");
  for (const page of contents) {
    expect(page.cells.filter(({ heading }) => heading)).toHaveLength(4);
    expect(page.bottom).toBeLessThanOrEqual(210 - margins.bottom);
  }
  expect(contents.flatMap(({ cells }) => cells.flatMap(({ leadsTo }) => leadsTo ?? []))).toHaveLength(300);
});

test("a book without SOPs says what is missing", () => {
  expect(() => layoutBook([])).toThrow("Tidak ada SOP untuk dibukukan.");
});
