import { emptyIdentity, type Identity } from "@alur/model";
import { expect, test } from "vitest";
import { papers } from "../paper.ts";
import { identityPages } from "./identity-page.ts";
import type { IdentityPage } from "../layout/layout.ts";

const settings = { marginMm: 15, fontSizePt: 10 };
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
