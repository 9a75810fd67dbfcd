import { describe, expect, test } from "vitest";
import {
  CAMAT,
  flowPage,
  KASUBBAG,
  letterFlow,
  letterPage,
  readDrawn,
  row,
  STAF,
  tellDrawn,
} from "../testing/drawn-sop.ts";
import { DrawnPage } from "../testing/drawn-page.ts";
import { readPages } from "./read-pages.ts";

const three = ["Menyusun konsep", "Memeriksa konsep", "Menandatangani surat"];

describe("a drawn flow", () => {
  test("symbols say who acts and decides, arrows where the berkas goes", () => {
    expect(tellDrawn(readDrawn(letterPage().write("Ya", 345, 155).write("Tidak", 262, 155)))).toEqual(letterFlow);
  });

  test("without labels the way back is tidak", () => {
    expect(tellDrawn(readDrawn(letterPage()))[1]).toBe("Kasubbag: ya → 3, tidak → 1");
  });

  test("other outcomes keep their words", () => {
    const named = flowPage(["Menelaah", "Menyetujui", "Menolak"])
      .diamond(STAF, row(1))
      .box(KASUBBAG, row(2))
      .box(STAF, row(3))
      .arrow([STAF + 20, row(1)], [KASUBBAG, row(1)], [KASUBBAG, row(2) - 10])
      .arrow([STAF, row(1) + 10], [STAF, row(3) - 10])
      .write("Teknis", 270, row(1) - 12)
      .write("Umum", 212, row(2) - 14);
    expect(tellDrawn(readDrawn(named))[0]).toBe("Staf: Teknis → 2, Umum → 3");
  });

  test("an arrow forks to two, and two lines merge before one", () => {
    const forked = flowPage(["Membagi", "Mengerjakan bagian", "Menggabungkan"])
      .box(KASUBBAG, row(1))
      .box(STAF, row(2))
      .box(CAMAT, row(2))
      .box(KASUBBAG, row(3))
      .line([KASUBBAG, row(1) + 10], [KASUBBAG, row(2) - 25])
      .arrow([KASUBBAG, row(2) - 25], [STAF, row(2) - 25], [STAF, row(2) - 10])
      .arrow([KASUBBAG, row(2) - 25], [CAMAT, row(2) - 25], [CAMAT, row(2) - 10])
      .line([STAF, row(2) + 10], [STAF, row(3) - 20], [KASUBBAG, row(3) - 20])
      .line([CAMAT, row(2) + 10], [CAMAT, row(3) - 20], [KASUBBAG, row(3) - 20])
      .arrow([KASUBBAG, row(3) - 20], [KASUBBAG, row(3) - 10]);
    expect(tellDrawn(readDrawn(forked)).slice(0, 2)).toEqual(["Kasubbag → 2", "Staf + Camat → 3"]);
  });

  test("lines that cross are two lines", () => {
    const crossed = flowPage(["Satu", "Dua", "Tiga", "Empat"].map((name) => `Menulis ${name}`))
      .box(STAF, row(1))
      .box(CAMAT, row(2))
      .box(STAF, row(3))
      .box(CAMAT, row(4))
      .arrow([STAF, row(1) + 10], [STAF, row(2)], [CAMAT - 20, row(2)])
      .arrow([CAMAT, row(2) + 10], [CAMAT, row(3) - 20], [STAF, row(3) - 20], [STAF, row(3) - 10])
      .arrow([STAF + 20, row(3)], [KASUBBAG, row(3)], [KASUBBAG, row(4)], [CAMAT - 20, row(4)])
      .line([KASUBBAG, row(1)], [KASUBBAG, row(3) - 5]);
    expect(tellDrawn(readDrawn(crossed)).slice(0, 3)).toEqual(["Staf → 2", "Camat → 3", "Staf → 4"]);
  });

  test("a line without a head runs down, and a line that stops short of its box still reaches it", () => {
    const plain = flowPage(three)
      .box(STAF, row(1))
      .box(STAF, row(2))
      .box(CAMAT, row(3))
      .line([STAF, row(1) + 10], [STAF, row(2) - 10])
      .arrow([STAF + 20, row(2)], [CAMAT, row(2)], [CAMAT, row(3) - 20]);
    expect(tellDrawn(readDrawn(plain)).slice(0, 2)).toEqual(["Staf → 2", "Staf → 3"]);
  });

  test("several symbols of a row act together, and one on the border between two columns is both's", () => {
    const joint = flowPage(three)
      .box((STAF + KASUBBAG) / 2, row(1))
      .box(STAF, row(2))
      .box(CAMAT, row(2))
      .capsule(CAMAT, row(3))
      .arrow([STAF + 20, row(2)], [CAMAT - 20, row(2)])
      .arrow([CAMAT, row(2) + 10], [CAMAT, row(3) - 10]);
    expect(tellDrawn(readDrawn(joint))).toEqual(["Staf + Kasubbag → 2", "Staf + Camat → 3", "Camat → selesai"]);
  });

  test("a closing capsule below the table ends the flow", () => {
    const below = flowPage(["Menyusun konsep", "Mengirim surat"])
      .box(STAF, row(1))
      .box(CAMAT, row(2))
      .capsule(CAMAT, row(3) - 10)
      .arrow([STAF + 20, row(1)], [CAMAT, row(1)], [CAMAT, row(2) - 10])
      .arrow([CAMAT, row(2) + 10], [CAMAT, row(3) - 20]);
    expect(tellDrawn(readDrawn(below))[1]).toBe("Camat → selesai");
  });

  test("an arrow goes on over the page where its pentagon has the same letter", () => {
    const first = flowPage(["Menyusun konsep", "Mengetik konsep"])
      .box(STAF, row(1))
      .box(STAF, row(2))
      .arrow([STAF, row(1) + 10], [STAF, row(2) - 10])
      .pentagon(KASUBBAG, row(3) - 8, "B")
      .pentagon(STAF, row(3) - 8, "A")
      .arrow([STAF, row(2) + 10], [STAF, row(3) - 16])
      .arrow([STAF + 20, row(2)], [KASUBBAG, row(2)], [KASUBBAG, row(3) - 16]);
    const second = flowPage(["Mencatat surat", "Menandatangani surat"], { page: 2, first: 3, headed: false })
      .pentagon(KASUBBAG, 70, "A")
      .pentagon(CAMAT, 70, "B")
      .box(KASUBBAG, row(1))
      .capsule(CAMAT, row(2))
      .arrow([KASUBBAG, 78], [KASUBBAG, row(1) - 10])
      .arrow([CAMAT, 78], [CAMAT, row(2) - 10]);
    expect(tellDrawn(readDrawn(first, second))).toEqual([
      "Staf → 2",
      "Staf → 3, → 4",
      "Kasubbag → 4",
      "Camat → selesai",
    ]);
  });

  test("where the sentence names somebody else, the symbol is followed and both are told", () => {
    const page = flowPage(["Camat menyusun konsep", "Mengirim surat"]).box(STAF, row(1)).box(KASUBBAG, row(2));
    const { sop, diagnostics } = readDrawn(page);
    expect(sop.steps[0]?.evidence?.performers).toMatchObject({ source: "symbol", confidence: "likely" });
    expect(diagnostics.map(({ code }) => code)).toContain("drawn-elsewhere");
  });

  test("where the sentence returns to another step than the arrow, the arrow is followed and both are told", () => {
    const activities = [
      "Staf menyusun konsep",
      "Kasubbag memaraf konsep",
      "Camat memeriksa konsep,\njika salah dikembalikan\nkepada Kasubbag",
    ];
    const page = flowPage(activities)
      .box(STAF, row(1))
      .box(KASUBBAG, row(2))
      .diamond(CAMAT, row(3))
      .arrow([STAF, row(1) + 10], [STAF, row(2)], [KASUBBAG - 20, row(2)])
      .arrow([KASUBBAG, row(2) + 10], [KASUBBAG, row(3)], [CAMAT - 20, row(3)])
      .arrow([CAMAT, row(3) - 10], [CAMAT, row(1)], [STAF + 20, row(1)]);
    const draft = readDrawn(page);
    expect(tellDrawn(draft)[2]).toContain("tidak → 1");
    expect(draft.diagnostics.map(({ code }) => code)).toContain("return-drawn-elsewhere");
  });

  test("a table without any symbol is read from its sentences, and a person is told so", () => {
    const { sop, diagnostics } = readDrawn(flowPage(["Staf menyusun konsep", "Camat menandatangani surat"]));
    expect(sop.steps.map(({ performerIds }) => performerIds)).toEqual([["p1"], ["p3"]]);
    expect(diagnostics.map(({ code }) => code)).toContain("drawing-missing");
  });
});

describe("a ruled table", () => {
  test("an arrow is no line of the table, even where its bend lies on one", () => {
    const page = flowPage(three)
      .box(STAF, row(1))
      .box(KASUBBAG, row(2))
      .box(CAMAT, row(3))
      .arrow([STAF, row(1) + 10], [STAF, 141], [KASUBBAG, 141], [KASUBBAG, row(2) - 10])
      .arrow([KASUBBAG + 20, row(2)], [CAMAT, row(2)], [CAMAT, row(3) - 10]);
    expect(tellDrawn(readDrawn(page)).slice(0, 2)).toEqual(["Staf → 2", "Kasubbag → 3"]);
  });

  test("a missing piece of the outer border leaves the last row whole", () => {
    const without = Array.from({ length: 2 }, (_, column) => ({ edge: "above" as const, row: 4, column }));
    const { sop } = readDrawn(flowPage(three, { without }).box(STAF, row(1)).box(STAF, row(2)).box(CAMAT, row(3)));
    expect(sop.steps.map(({ number, activity }) => `${number} ${activity}`)).toEqual([
      "1 Menyusun konsep",
      "2 Memeriksa konsep",
      "3 Menandatangani surat",
    ]);
  });

  test("a time that two rows share is the time of both", () => {
    const without = [{ edge: "above" as const, row: 2, column: 6 }];
    const { sop } = readDrawn(
      flowPage(["Menyusun konsep", "Mengetik konsep"], { without }).box(STAF, row(1)).box(STAF, row(2)),
    );
    expect(sop.steps.map(({ duration }) => duration.text)).toEqual(["5 menit 5 menit", "5 menit 5 menit"]);
  });

  test("stamps, running titles and page numbers are no words of the document", () => {
    const page = (number: number) =>
      new DrawnPage(number)
        .write("Dinas Contoh", 40, 20)
        .write(`Halaman ${number} dari 2`, 700, 570)
        .write("Dokumen ini telah ditandatangani secara elektronik", 40, 580)
        .write(`Isi ${number === 1 ? "pertama" : "kedua"}`, 40, 200)
        .drawing();
    expect(readPages([page(1), page(2)], "uji.pdf").blocks).toMatchObject([
      { text: "Isi pertama" },
      { text: "Isi kedua" },
    ]);
  });
});

describe("the words of a cell", () => {
  const cellText = (text: string, width: number) => {
    const page = new DrawnPage()
      .table([40, 40 + width, 400], [60, 200, 220])
      .write(text, 44, 66)
      .drawing();
    const [block] = readPages([page], "uji.pdf").blocks;
    return block?.kind === "table" ? block.rows[0]?.cells[0] : undefined;
  };

  test("a line that had no room for the next word goes on, and a short one ends", () => {
    expect(cellText("Surat permohonan\nrekomendasi", 100)).toBe("Surat permohonan rekomendasi");
    expect(cellText("Surat tugas\nKartu pegawai", 200)).toBe("Surat tugas\nKartu pegawai");
  });

  test("a number or a bullet begins anew, however full the line above is", () => {
    expect(cellText("1. Surat permohonan\n2. Kartu pegawai yang\nmasih berlaku", 110)).toBe(
      "1. Surat permohonan\n2. Kartu pegawai yang masih berlaku",
    );
  });
});
