import { describe, expect, test } from "vitest";
import { readText } from "../text/read-text.ts";
import { tableText } from "../testing/table-text.ts";

const table = tableText(["Staf", "Lurah"], ["Staf menyusun surat pengantar nikah", "Lurah menandatangani surat"]);
const head = "Tugas 1\tFungsi 2\tSub-Fungsi (Kegiatan) 3\tOutput 4\tAspek 5\tJudul SOP 6";
const origin = {
  task: "Melayani warga",
  officeFunction: "Pelayanan kependudukan",
  subFunction: "Menyusun surat pengantar",
  output: "Surat pengantar nikah",
  aspect: "Penyusunan",
};
const cells = [...Object.values(origin), "Penyusunan Surat Pengantar Nikah"];

const derivationsOf = (...parts: string[]) =>
  readText(parts.join("\n\n"), "uji").drafts.map(({ sop }) => sop.derivation);

describe("the identification worksheet", () => {
  test("its row is kept with the SOP whose title it derives", () => {
    expect(derivationsOf(`${head}\n${cells.join("\t")}`, table)).toEqual([
      { ...origin, firstStep: "", mainStep: "", lastStep: "" },
    ]);
  });

  test.each([
    ["a letter in front of the task", `${head}\nC ${cells.join("\t")}`],
    ["a letter in a cell without a heading", `${head}\nC\t${cells.join("\t")}`],
    ["numbered rows", `No\t${head}\n3.\t${cells.join("\t")}`],
    ["headings and cells that slipped apart", `${head.replaceAll("\t", "\t\t")}\nC\t${cells.join("\t")}`],
  ])("%s does not hinder reading", (_, worksheet) => {
    expect(derivationsOf(worksheet, table)[0]).toMatchObject(origin);
  });

  test("a task that spans several rows belongs to each of them", () => {
    const first = [
      "Melayani warga",
      "Pelayanan kependudukan",
      "Mencatat tamu",
      "Buku tamu",
      "Pencatatan",
      "Pencatatan Tamu",
    ];
    const second = ["", "", ...cells.slice(2)];
    expect(derivationsOf([head, first.join("\t"), second.join("\t")].join("\n"), table)[0]).toMatchObject(origin);
  });

  test("a title without a table is named with its line", () => {
    const other = [...cells.slice(0, 5), "Perawatan Kendaraan Dinas"].join("\t");
    const { diagnostics } = readText(`${head}\n${cells.join("\t")}\n${other}\n\n${table}`, "uji");
    expect(diagnostics).toMatchObject([{ code: "worksheet-title-without-sop", severity: "info", at: { line: 3 } }]);
  });
});

describe("the activity sheet", () => {
  const sheet = [
    "1. Judul SOP\tPenyusunan Surat Pengantar Nikah",
    "2. Jenis Kegiatan\tPelayanan",
    "",
    "B. IDENTIFIKASI KEGIATAN",
    "",
    "Langkah Awal\t1. Menerima permohonan",
    "Langkah Utama\t2. Menyusun surat\t",
    "Langkah Akhir\t4. Menyerahkan surat",
    "",
    "C. IDENTIFIKASI LANGKAH",
    "",
    "Langkah Awal\t1. Menyapa warga",
  ].join("\n");

  test("tells what sets the SOP off and how it begins, goes on and ends", () => {
    const named = `SOP : KEGIATAN PENYUSUNAN SURAT PENGANTAR NIKAH\n\n${table}`;
    expect(derivationsOf(named, sheet)[0]).toMatchObject({
      kind: "service",
      firstStep: "Menerima permohonan",
      mainStep: "Menyusun surat",
      lastStep: "Menyerahkan surat",
    });
  });

  test("of printed kinds the ticked one counts, and none where nothing is ticked", () => {
    const named = `SOP : PENYUSUNAN SURAT PENGANTAR NIKAH\n\n${table}`;
    const kind = (words: string) => derivationsOf(named, sheet.replace("\tPelayanan", `\t${words}`))[0]?.kind;
    expect(kind("☐ Rutin ☐ Pelayanan ☑ Penugasan")).toBe("assignment");
    expect(kind("[ ] Rutin [v] Pelayanan [ ] Penugasan")).toBe("service");
    expect(kind("Rutin / Pelayanan / Penugasan")).toBeUndefined();
  });

  test("gives no title to the SOP that follows", () => {
    const next = `Nomor SOP\t:\t12\nNama SOP\t:\tPeminjaman Buku\n\n${table}`;
    const { drafts } = readText(`SOP : PENYUSUNAN SURAT PENGANTAR NIKAH\n\n${table}\n\n${sheet}\n\n${next}`, "uji");
    expect(drafts.map(({ sop }) => sop.identity.title)).toEqual([
      "PENYUSUNAN SURAT PENGANTAR NIKAH",
      "Peminjaman Buku",
    ]);
  });
});
