import { describe, expect, test } from "vitest";
import { readText } from "../text/read-text.ts";
import { tableText, told } from "../testing/table-text.ts";
import { splitItems } from "./items.ts";
import { matchTitles } from "./title-list.ts";

const codes = (text: string) => readText(text, "uji").diagnostics.map(({ code }) => code);
const only = (text: string) => {
  const { drafts } = readText(text, "uji");
  if (drafts.length !== 1 || !drafts[0]) throw new Error(`${drafts.length} SOP terbaca.`);
  return drafts[0];
};

describe("the header of a table", () => {
  test("damaged and unusual headings are understood", () => {
    const text =
      "NO.\tUraian Prosedur\tPELAKSANA\t\tMUTU BUKU\t\t\tKet.\n\t\tStaf\tCamat\tKeengkapan\tWaktu\t0utput\t\n1\t2\t3\t4\t5\t6\t7\t8\n1\tStaf menata buku\t\t\tBuku\t5 menit\tBuku tertata\t";
    const { sop } = only(text);
    expect(sop.performers.map(({ name }) => name)).toEqual(["Staf", "Camat"]);
    expect(sop.steps[0]).toMatchObject({ requirements: ["Buku"], duration: { amount: 5 }, outputs: ["Buku tertata"] });
  });

  test("a sheet that repeats its merged headings in every cell is the same table", () => {
    const text =
      "No\tKegiatan\tPelaksana\tPelaksana\tMutu Baku\tMutu Baku\tMutu Baku\nNo\tKegiatan\tStaf\tCamat\tKelengkapan\tWaktu\tOutput\n1\tCamat membuka rapat\t\t\tUndangan\t10 menit\tRapat";
    expect(only(text).sop.performers.map(({ name }) => name)).toEqual(["Staf", "Camat"]);
    expect(told(text)).toEqual(["Camat → selesai"]);
  });

  test("names torn over two heading rows are put together", () => {
    const text =
      "No\tKegiatan\tStaf\tPenata\tKepala\tKelengkapan\tWaktu\tOutput\n\t\t\tLayanan\tDesa\t\t\t\n\t\t\t\t\tKelengkapan\tWaktu\tOutput\n1\tKepala Desa menutup buku\t\t\t\tBuku\t5 menit\tBuku";
    expect(only(text).sop.performers.map(({ name }) => name)).toContain("Penata Layanan");
  });

  test("a post that is nearly spelled like a common one is mended, unless it begins otherwise or its sentences spell it so", () => {
    const names = (column: string, activity: string) =>
      readText(tableText([column], [activity]), "uji").drafts[0]?.sop.performers.map(({ name }) => name);
    expect(names("Kasi Kepegawaiam", "Menyusun daftar hadir")).toEqual(["Kasi Kepegawaian"]);
    expect(names("Kasi Operasi", "Menyusun daftar hadir")).toEqual(["Kasi Operasi"]);
    expect(names("Kasi Kesekatan", "Kasi Kesekatan menyusun daftar hadir")).toEqual(["Kasi Kesekatan"]);
  });

  test("a table without a performer column is read from its sentences, and the reader says so", () => {
    const text =
      "No\tKegiatan\tKelengkapan\tWaktu\tOutput\n1\tStaf desa mencatat tamu\tBuku\t5 menit\tCatatan\n2\tKepala Desa menerima tamu\tCatatan\t10 menit\tTamu diterima";
    expect(told(text)).toEqual(["Staf desa → 2", "Kepala Desa → selesai"]);
    expect(only(text).diagnostics[0]?.code).toBe("title-inferred");
    expect(only(text).diagnostics.map(({ code }) => code)).toContain("no-performer-column");
  });
});

describe("the rows of a table", () => {
  const rows = ["Staf menghitung kas", "Camat melihat hasil hitung"];

  test("the header printed again after a page break begins no new SOP", () => {
    const [head, sub, first, second] = tableText(["Staf", "Camat"], rows).split("\n");
    const text = [head, sub, first, "", head, sub, second].join("\n");
    expect(only(text).sop.steps.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(only(text).place).toMatchObject({ line: 1, lastLine: 7 });
  });

  test("a time is no remark, though the header's Ket. slipped above the times", () => {
    const slipped = tableText(["Staf", "Camat"], rows)
      .split("\n")
      .map((line, i) => (i < 2 ? line : line.replace("\t\t", "\t\t\t\t")))
      .join("\n");
    expect(only(slipped).sop.steps[0]).toMatchObject({
      requirements: ["Berkas"],
      duration: { amount: 10 },
      outputs: ["Surat"],
      remarks: "",
    });
  });

  test("rows without a header go on behind a page break, though their cells slipped", () => {
    const text = `${tableText(["Staf", "Camat"], rows)}\n\n3\tStaf menyimpan uang\t\tBuku kas\t15 menit\tKas tersimpan\t`;
    expect(only(text).sop.steps[2]).toMatchObject({
      requirements: ["Buku kas"],
      duration: { amount: 15 },
      outputs: ["Kas tersimpan"],
    });
    expect(only(text).diagnostics.map(({ code, stepId }) => `${code} ${stepId}`)).toContain("cells-shifted s3");
  });

  test("values that do not stand under their headings are put back, and the SOP remembers it", () => {
    const sound = tableText(["Staf", "Camat"], rows);
    const slipped = sound
      .split("\n")
      .map((line, i) => (i < 2 ? line : line.replace("\t\t", "\t\t\t")))
      .join("\n");
    const over = sound.replace("Pelaksana", "Mutu Baku");
    const tableOf = (text: string) => only(text).sop.evidence?.table?.confidence;
    expect([sound, slipped, over].map(tableOf)).toEqual([undefined, "likely", "likely"]);
  });

  test("a time that stands in the Output cell as well is no output, and the row remembers it", () => {
    const { sop } = only(tableText(["Staf", "Camat"], rows).replace("Surat", "10 menit"));
    expect(sop.steps[0]).toMatchObject({ outputs: [], evidence: { row: { confidence: "likely" } } });
  });

  test("two tables with headings are two SOPs", () => {
    const text = `SOP PENGHITUNGAN KAS\n\n${tableText(["Staf", "Camat"], rows)}\n\nSOP PEMBUKAAN KANTOR\n\n${tableText(["Staf", "Camat"], ["Staf membuka pintu"])}`;
    expect(readText(text, "uji").drafts.map(({ sop, titleFrom }) => [sop.identity.title, titleFrom])).toEqual([
      ["SOP PENGHITUNGAN KAS", "heading"],
      ["SOP PEMBUKAAN KANTOR", "heading"],
    ]);
  });

  test("a table of headings alone is an empty table, not an SOP", () => {
    expect(readText(tableText(["Staf", "Camat"], []), "uji").drafts).toEqual([]);
    expect(codes(tableText(["Staf", "Camat"], []))).toEqual(["empty-table"]);
  });

  test("a lone number below the headings of an empty table is named", () => {
    const { diagnostics } = readText(`${tableText(["Staf", "Camat"], [])}\n\t\t1`, "uji");
    expect(diagnostics.map(({ code }) => code)).toEqual(["empty-table", "row-not-understood"]);
  });

  test("of two tables of headings each says where it stands and what to copy", () => {
    const text = `${tableText(["Staf"], [])}\n\nSOP PEMBUKAAN KANTOR\n\n${tableText(["Camat"], [])}`;
    const { diagnostics } = readText(text, "uji");
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics.map(({ message }) => message.id)).toEqual(
      diagnostics.map(
        ({ at }) => `Tabel SOP pada baris ${at?.line} hanya berisi judul kolom. Salin juga baris langkahnya.`,
      ),
    );
  });

  test("a row of words that is no step is named, not lost", () => {
    const text = `${tableText(["Staf", "Camat"], rows)}\n\tMengetahui\t\t\t\t\t\t`;
    const { sop, diagnostics } = only(text);
    expect(sop.steps.length + diagnostics.filter(({ code }) => code === "row-not-understood").length).toBe(3);
  });
});

describe("what a cell lists", () => {
  test.each([
    ["Surat dan berkas", ["Surat", "berkas"]],
    ["- Komputer - Printer", ["Komputer", "Printer"]],
    ["1. Proposal\n2. Fotokopi KTP, pas foto", ["Proposal", "Fotokopi KTP", "pas foto"]],
    ["Surat dan berkas permohonan", ["Surat", "berkas permohonan"]],
    ["SPT dan SPPD", ["SPT", "SPPD"]],
    ["Konsep surat yang diparaf dan ditandatangani", ["Konsep surat yang diparaf dan ditandatangani"]],
    ["Bahan monitoring dan evaluasi", ["Bahan monitoring dan evaluasi"]],
    ["Rekomendasi Dinas Koperasi dan UKM", ["Rekomendasi Dinas Koperasi dan UKM"]],
    ["Data (nama, alamat)", ["Data (nama, alamat)"]],
    ["Uang Rp1.500,00", ["Uang Rp1.500,00"]],
    ["-", []],
    ["", []],
  ])("%j", (cell, items) => {
    expect(splitItems(cell)).toEqual(items);
  });
});

describe("titles from a list elsewhere in the document", () => {
  test("content decides, and what is left over follows the order of the list", () => {
    const list = ["Penerbitan Izin Keramaian", "Pengarsipan Buku Tamu", "Pelayanan Ambulans"];
    expect(
      matchTitles([list], ["izin keramaian diberikan", "catatan pengunjung disimpan", "ambulans berangkat"]).given,
    ).toEqual(list);
  });

  test("words that the list writes apart may be one in the table", () => {
    const list = ["Rekap Surat Pertanggung Jawaban", "Rekap Kas"];
    expect(matchTitles([list], ["surat pertanggungjawaban direkap", "buku tamu"]).given[0]).toBe(list[0]);
  });

  test("a title is given once, and a table that fits none stays without", () => {
    expect(
      matchTitles([["Penerbitan Izin Keramaian"]], ["izin keramaian", "izin keramaian", "kendaraan dinas dirawat"])
        .given,
    ).toEqual(["Penerbitan Izin Keramaian", undefined, undefined]);
  });
});

test("a bare number under a heading that names the unit is so many of it", () => {
  const text = tableText(
    ["Staf", "Camat"],
    [
      { activity: "Staf menyusun surat", duration: "15" },
      { activity: "Camat membaca surat", duration: "5 - 10" },
    ],
  );
  const { sop } = only(text.replace("Waktu", "Waktu (menit)"));
  expect(sop.steps.map(({ duration }) => [duration.kind, duration.amount, duration.most, duration.unit])).toEqual([
    ["fixed", 15, undefined, "minute"],
    ["range", 5, 10, "minute"],
  ]);
});

describe("rows behind words that part them from their table", () => {
  const [, , ...lines] = tableText(
    ["Staf", "Camat"],
    ["Staf menyusun surat", "Camat memeriksa surat", "Staf mengirim surat"],
  ).split("\n");
  const heads = tableText(["Staf", "Camat"], []);
  const readWith = (...rows: (string | undefined)[]) => readText([heads, ...rows].join("\n"), "uji").drafts[0];

  test("a row that goes on counting belongs to the table above", () => {
    expect(readWith(lines[0], lines[1], "Halaman 2 dari 3", lines[2])?.sop.steps.map(({ number }) => number)).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  test("any other step is named and left out", () => {
    const draft = readWith(lines[0], "", "Bagian kedua", "", lines[2]);
    expect(draft?.sop.steps).toHaveLength(1);
    expect(draft?.diagnostics.map(({ message }) => message.id)).toContain(
      "Baris “3 Staf mengirim surat Berkas 10 menit Surat” tidak dibaca sebagai langkah.",
    );
  });

  test("a row with the next number is named though it holds neither a time nor a verb", () => {
    const draft = readWith(lines[0], "", "Bagian kedua", "", "2\tRapat pleno\t\t\tUndangan\t\tNotula");
    expect(draft?.sop.steps).toHaveLength(1);
    expect(draft?.diagnostics.map(({ message }) => message.id).join()).toContain("2 Rapat pleno Undangan Notula");
  });
});

test("a row that counts the columns is none of the steps, even where its first number was lost", () => {
  const table = (counted: string) =>
    `No\tKegiatan\tStaf\tCamat\tKelengkapan\tWaktu\tOutput\n${counted}\n1\tMenyusun surat\t□\t\tBerkas\t5 menit\tSurat`;
  for (const counted of ["1\t2\t3\t4\t5\t6\t7", "\t2\t3\t4\t5\t6\t7", "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)"]) {
    const { drafts, diagnostics } = readText(table(counted), "uji");
    expect(drafts.map(({ sop }) => sop.steps.length)).toEqual([1]);
    expect([...diagnostics, ...(drafts[0]?.diagnostics ?? [])].map(({ code }) => code)).not.toContain(
      "words-left-over",
    );
  }
});
