import { drawSop, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomSop } from "../testing/random-sop.ts";
import { compareSops } from "./compare-sops.ts";
import { comparisonContent } from "./comparison-content.ts";
import { comparisonMarkdown } from "./comparison-markdown.ts";
import { isSame } from "./sop-changes.ts";

const older = drawSop(`
  # Penyusunan Surat
  1 | Staf     | Menyusun konsep surat dinas    | → 2               | ATK    | 30 menit | Konsep
  2 | Kasubbag | Memeriksa konsep surat dinas   | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep
  3 | Kasubbag | Membubuhkan paraf pada konsep  | → 4               | Konsep | 5 menit  | Konsep
  4 | Kepala   | Menandatangani surat dinas     |                   | Konsep | 1 hari   | Surat
`).sop;

/** Each change in one line: where, what, was, is. */
function told(before: Sop, after: Sop): string[] {
  const words = (pieces: readonly { text: string }[]): string =>
    pieces
      .map(({ text }) => text)
      .join("")
      .replaceAll("\n", "; ");
  return comparisonContent(before, after).sections.flatMap(({ lines }) =>
    lines.map(({ place, part, before: was, after: is }) => `${place}: ${part}: ${words(was)} → ${words(is)}`),
  );
}

describe("two versions of an SOP", () => {
  test("that say the same have no difference", () => {
    const changes = compareSops(older, structuredClone(older));
    expect(isSame(changes)).toBe(true);
    expect(comparisonContent(older, older).summary).toBe("Kedua versi sama.");
  });

  test("of which one does not exist have everything of the other", () => {
    const added = comparisonContent(undefined, older);
    expect(added.summary).toBe("SOP ini baru.");
    expect(added.versions).toEqual([
      { label: "Semula", value: "belum ada" },
      { label: "Menjadi", value: "Penyusunan Surat" },
    ]);
    const dropped = comparisonContent(older, undefined);
    expect(dropped.summary).toBe("SOP ini tidak ada lagi.");
    const lines = ({ sections }: typeof added) => sections.flatMap((section) => section.lines);
    expect(lines(added).every(({ before, after }) => before.length === 0 && after.length > 0)).toBe(true);
    expect(lines(dropped).map(({ before }) => before.map(({ text }) => text))).toEqual(
      lines(added).map(({ after }) => after.map(({ text }) => text)),
    );
  });

  test("show a time that changed, and only that", () => {
    const newer = drawSop(`
      # Penyusunan Surat
      1 | Staf     | Menyusun konsep surat dinas    | → 2               | ATK    | 30 menit | Konsep
      2 | Kasubbag | Memeriksa konsep surat dinas   | ya → 3, tidak → 1 | Konsep | 15 menit | Konsep
      3 | Kasubbag | Membubuhkan paraf pada konsep  | → 4               | Konsep | 5 menit  | Konsep
      4 | Kepala   | Menandatangani surat dinas     |                   | Konsep | 1 hari   | Surat
    `).sop;
    expect(told(older, newer)).toEqual(["Langkah 2: Waktu: 10 menit → 15 menit"]);
    expect(comparisonMarkdown(comparisonContent(older, newer))).toContain("| ~~10~~ menit | **15** menit |");
  });

  test("show a row that was put in, with the arrow that now leads to it, and not the numbers that moved on", () => {
    const newer = drawSop(`
      # Penyusunan Surat
      1 | Staf     | Menyusun konsep surat dinas    | → 2               | ATK    | 30 menit | Konsep
      2 | Kasubbag | Memeriksa konsep surat dinas   | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep
      3 | Sekretaris | Mengagendakan pada buku kendali | → 4             | Konsep | 5 menit  | Konsep
      4 | Kasubbag | Membubuhkan paraf pada konsep  | → 5               | Konsep | 5 menit  | Konsep
      5 | Kepala   | Menandatangani surat dinas     |                   | Konsep | 1 hari   | Surat
    `).sop;
    expect(told(older, newer)).toEqual([
      "Pelaksana: Pelaksana baru:  → Sekretaris",
      "Langkah 2: Panah: Ya → langkah 3 (Membubuhkan paraf pada konsep) → Ya → langkah 3 (Mengagendakan pada buku kendali)",
      "Langkah 3 (baru): Kegiatan:  → Mengagendakan pada buku kendali",
      "Langkah 3 (baru): Simbol:  → kotak",
      "Langkah 3 (baru): Pelaksana:  → Sekretaris",
      "Langkah 3 (baru): Kelengkapan:  → Konsep",
      "Langkah 3 (baru): Waktu:  → 5 menit",
      "Langkah 3 (baru): Output:  → Konsep",
    ]);
  });

  test("show a number that was changed where its row stands", () => {
    const newer = structuredClone(older);
    const last = newer.steps[3];
    if (last) last.number = "5";
    expect(told(older, newer)).toEqual(["Langkah 5 (semula 4): No: 4 → 5"]);
  });

  test("show a row that is gone where it stood", () => {
    const newer = {
      ...older,
      steps: older.steps.filter(({ id }) => id !== "s3"),
      flows: older.flows.filter(({ from, to }) => from !== "s3" && to !== "s3"),
    };
    expect(compareSops(older, newer).rows.map(({ kind }) => kind)).toEqual(["same", "changed", "removed", "same"]);
  });

  test("show a row that moved, and no other", () => {
    const [first, second, third, fourth] = older.steps;
    if (!first || !second || !third || !fourth) throw new Error("The letter has four steps.");
    const rows = compareSops(older, { ...older, steps: [first, third, second, fourth] }).rows;
    expect(rows.filter(({ moved }) => moved)).toHaveLength(1);
  });

  test("show a rewritten row as the row that it was", () => {
    const newer = {
      ...older,
      steps: older.steps.map((step) =>
        step.id === "s3" ? { ...step, activity: "Meneruskan berkas ke meja pimpinan" } : step,
      ),
    };
    const row = compareSops(older, newer).rows[2];
    expect([row?.kind, row?.cells.map(({ column }) => column)]).toEqual(["changed", ["activity"]]);
  });

  test("show a performer's new name once, not in each of their rows", () => {
    const newer = structuredClone(older);
    for (const performer of newer.performers) if (performer.name === "Kasubbag") performer.name = "Ketua Tim Kerja";
    expect(told(older, newer)).toEqual(["Pelaksana: Pelaksana berganti nama: Kasubbag → Ketua Tim Kerja"]);
  });

  test("tell of another NIP without showing either", () => {
    const signed = (nip: string): Sop => ({
      ...older,
      identity: { ...older.identity, ratifiedBy: { post: "Camat", name: "Ayu", rank: "", nip, acting: "" } },
    });
    expect(told(signed("nomor-lama"), signed("nomor-baru"))).toEqual([
      "Identitas: Disahkan oleh: Camat; Ayu → Camat; Ayu; NIP berubah",
    ]);
  });

  test("show a step that has become a decision, and its new exit", () => {
    const newer = structuredClone(older);
    const step = newer.steps[2];
    if (!step) throw new Error("The letter has a third step.");
    step.kind = "decision";
    newer.flows.push({ from: "s3", to: "s1", kind: "no" });
    expect(told(older, newer)).toEqual([
      "Langkah 3: Simbol: kotak → belah ketupat",
      "Langkah 3: Panah:  → Tidak → langkah 1 (Menyusun konsep surat dinas)",
    ]);
  });
});

describe("of any two SOPs", () => {
  const sops = randomSop({ steps: 12, performers: 5, returns: 5 });

  test("every row of both stands in the comparison exactly once", () => {
    fc.assert(
      fc.property(sops, sops, (before, after) => {
        const { rows } = compareSops(before, after);
        expect(rows.flatMap((row) => row.after ?? []).map(({ id }) => id)).toEqual(after.steps.map(({ id }) => id));
        expect(rows.flatMap((row) => row.before?.id ?? []).toSorted()).toEqual(
          before.steps.map(({ id }) => id).toSorted(),
        );
      }),
      propertySettings(60),
    );
  });

  test("an SOP is the same as itself, and the words before and after are whole", () => {
    fc.assert(
      fc.property(sops, sops, (before, after) => {
        expect(isSame(compareSops(before, before))).toBe(true);
        for (const { cells } of compareSops(before, after).rows)
          for (const cell of cells) expect(cell.before).not.toBe(cell.after);
      }),
      propertySettings(60),
    );
  });
});
