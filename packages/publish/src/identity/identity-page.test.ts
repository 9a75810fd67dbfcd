import { emptyIdentity, type Identity } from "@alur/model";
import { expect, test } from "vitest";
import { papers } from "../paper.ts";
import { identityPages } from "./identity-page.ts";
import { defaultOptions } from "../layout/layout-options.ts";
import type { IdentityPage } from "../layout/layout.ts";

const settings = defaultOptions;
const pagesOf = (identity: Identity): IdentityPage[] => identityPages(identity, papers.A4, settings);
const wordsOf = (pages: readonly IdentityPage[]): string[] =>
  pages.flatMap(({ cells }) =>
    cells.map(({ lines }) =>
      lines
        .map(({ text }) => text)
        .join(" ")
        .trim(),
    ),
  );
const identity: Identity = {
  ...emptyIdentity("Penerbitan Izin"),
  number: "060/35",
  agency: "Pemerintah Kabupaten Contoh",
  workUnit: "Dinas Perdagangan",
};

test("an SOP of which only the title is known has no identity page", () => {
  expect(pagesOf(emptyIdentity("Penerbitan Izin"))).toEqual([]);
});

test("the page holds the kop and every field of the form, blank where the SOP has nothing", () => {
  const words = wordsOf(pagesOf(identity));
  expect(words[0]).toBe("PEMERINTAH KABUPATEN CONTOH DINAS PERDAGANGAN");
  for (const field of [
    "Nomor SOP",
    "Tanggal Pembuatan",
    "Tanggal Revisi",
    "Tanggal Efektif",
    "Disahkan oleh",
    "Nama SOP",
  ])
    expect(words).toContain(field);
  for (const list of [
    "Dasar Hukum",
    "Kualifikasi Pelaksana",
    "Keterkaitan",
    "Peralatan/Perlengkapan",
    "Peringatan",
    "Pencatatan dan Pendataan",
  ])
    expect(words).toContain(list);
  expect(words[words.indexOf("Tanggal Revisi") + 1]).toBe("");
  expect(words).not.toContain("Maksud dan Tujuan");
});

test("an acting official signs with the acting form before the post", () => {
  const ratifiedBy = {
    post: "Kepala Dinas Perdagangan",
    name: "Contoh Pejabat, S.E.",
    rank: "Pembina",
    nip: "",
    acting: "Plt." as const,
  };
  const words = wordsOf(pagesOf({ ...identity, ratifiedBy }));
  expect(words[words.indexOf("Disahkan oleh") + 1]).toMatch(
    /^Plt\. Kepala Dinas Perdagangan +Contoh Pejabat, S\.E\. Pembina$/,
  );
});

test("signing on somebody's behalf names both posts, with u.b. between them; the room for the signature lies below", () => {
  const signed = (acting: "a.n." | "u.b.", post: string): IdentityPage[] =>
    pagesOf({ ...identity, ratifiedBy: { post, name: "Contoh Pejabat", rank: "", nip: "", acting } });
  const fieldOf = (pages: IdentityPage[]): string[] | undefined =>
    pages[0]?.cells
      .map(({ lines }) => lines.map(({ text }) => text))
      .find((lines) => lines.at(-1) === "Contoh Pejabat");
  const blank = ["", "", "", ""];
  expect(fieldOf(signed("a.n.", "Bupati Contoh\nSekretaris Daerah"))).toEqual([
    "a.n. Bupati Contoh",
    "Sekretaris Daerah",
    ...blank,
    "Contoh Pejabat",
  ]);
  const pages = signed("u.b.", "Sekretaris Daerah\nKepala Bagian Organisasi");
  expect(fieldOf(pages)).toEqual(["Sekretaris Daerah", "u.b.", "Kepala Bagian Organisasi", ...blank, "Contoh Pejabat"]);
  const [page] = pages;
  const cell = page?.cells.find(({ lines }) => lines.at(-1)?.text === "Contoh Pejabat");
  expect(page?.signature?.y).toBeCloseTo((cell?.y ?? 0) + (page?.type.padding ?? 0) + 3 * (page?.type.pitch ?? 0));
  expect(page?.signature?.h).toBeGreaterThan(15);
});

test("the office's emblem stands above its name, within the cell of the kop", () => {
  const logo = { kind: "png" as const, bytes: new Uint8Array(), width: 300, height: 400 };
  const [page] = identityPages(identity, papers.A4, { ...settings, logo });
  const [kop] = page?.cells ?? [];
  expect(page?.emblem?.w).toBeCloseTo((page?.emblem?.h ?? 0) * 0.75);
  expect(page?.emblem?.y).toBeGreaterThan(kop?.y ?? Infinity);
  expect(kop?.above).toBeGreaterThan(page?.emblem?.h ?? Infinity);
});

test("an identity that is a few lines too long is set a little smaller rather than on a second page", () => {
  const list = (length: number): string[] =>
    Array.from({ length }, (_, i) => `Peraturan Daerah Nomor ${i + 1} Tahun 2020 tentang Pelayanan`);
  const sizes = [3, 14, 24].map((length) => {
    const pages = pagesOf({ ...identity, legalBasis: list(length) });
    expect(pages).toHaveLength(1);
    return pages[0]?.type.sizePt ?? 0;
  });
  expect(sizes[2]).toBeLessThan(sizes[0] ?? 0);
});

test("a list that goes on names its heading again, and no item is torn", () => {
  const legalBasis = Array.from(
    { length: 40 },
    (_, i) =>
      `Peraturan Daerah Nomor ${i + 1} Tahun 2020 tentang Penyelenggaraan Pelayanan Perizinan Terpadu di Daerah`,
  );
  const [, second] = pagesOf({ ...identity, legalBasis });
  const [first, item] = second?.cells[0]?.lines ?? [];
  expect(first).toMatchObject({ text: "Dasar Hukum (lanjutan)", bold: true });
  expect(item?.text).toMatch(/^\d+\. Peraturan/);
});

test("lists are numbered, and long ones run on over further pages without losing an item", () => {
  const legalBasis = Array.from({ length: 90 }, (_, i) => `Peraturan Daerah Nomor ${i + 1} Tahun 2020`);
  const pages = pagesOf({ ...identity, legalBasis });
  const words = wordsOf(pages).join(" ");
  expect(pages.length).toBeGreaterThan(1);
  for (const [i, item] of legalBasis.entries()) expect(words).toContain(`${i + 1}. ${item}`);
  for (const page of pages) expect(page.bottom).toBeLessThanOrEqual(papers.A4.height - 15 + 1e-6);
});

test("a title far too long for the page is set smaller until it fits", () => {
  const pages = pagesOf({ ...identity, title: "penyelenggaraan ".repeat(2000) });
  expect(pages[0]?.bottom).toBeLessThanOrEqual(papers.A4.height - 15 + 1e-6);
  expect(pages[0]?.type.sizePt).toBeLessThan(10);
});
