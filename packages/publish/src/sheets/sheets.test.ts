import { drawSop, type Derivation, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { layoutSop } from "../layout/layout-sop.ts";
import type { Layout, LayoutPage } from "../layout/layout.ts";

const { sop } = drawSop("1 | Staf | Menyusun | → 2\n2 | Kepala | Menandatangani |", "Penerbitan Izin");
const derivation: Derivation = {
  task: "Membantu bupati di bidang perdagangan",
  officeFunction: "Pelayanan perizinan",
  subFunction: "",
  output: "Izin",
  aspect: "Penerbitan",
  kind: "service",
  firstStep: "Menerima permohonan",
  mainStep: "Memeriksa",
  lastStep: "Menyerahkan izin",
};
const wordsOn = (page: LayoutPage | undefined): string =>
  page === undefined || page.kind === "flow"
    ? ""
    : [...page.texts, ...page.cells.flatMap(({ lines }) => lines)].map(({ text }) => text).join(" ");
const kinds = (layout: Layout): string[] => layout.pages.map(({ kind }) => kind);
const dated = (titled: Sop): Sop => ({ ...titled, identity: { ...titled.identity, effectiveFrom: "2 Februari 2026" } });

test("the cover stands before the form and names office, title and the year of its dates; the lembar identifikasi stands behind", () => {
  const layout = layoutSop({ ...dated(sop), derivation }, { cover: true, derivation: true });
  expect(kinds(layout)).toEqual(["cover", "identity", "flow", "derivation"]);
  expect(wordsOn(layout.pages[0])).toBe("STANDAR OPERASIONAL PROSEDUR Penerbitan Izin 2026");
  const sheet = wordsOn(layout.pages[3]);
  for (const words of ["Aspek Penerbitan", "Jenis Kegiatan Pelayanan", "Langkah Akhir Menyerahkan izin"])
    expect(sheet).toContain(words);
});

test("an SOP that knows nothing of its title's origin has no lembar identifikasi, and nobody who does not ask gets a cover", () => {
  expect(kinds(layoutSop(sop, { derivation: true }))).toEqual(["flow"]);
  expect(kinds(layoutSop({ ...sop, derivation }))).toEqual(["flow"]);
});

test("words too many for a cover or a lembar identifikasi stay within the margins", () => {
  const long = "penyelenggaraan ".repeat(300).trim();
  const layout = layoutSop(
    { ...sop, identity: { ...sop.identity, title: long }, derivation: { ...derivation, task: long.repeat(4) } },
    { cover: true, derivation: true },
  );
  for (const page of layout.pages) expect(page.bottom).toBeLessThanOrEqual(210 - 15 + 1e-6);
  expect(wordsOn(layout.pages[0])).toContain("penyelenggaraan");
});
