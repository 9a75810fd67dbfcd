import { wordsOf } from "@alur/model";
import { describe, expect, test } from "vitest";
import { NameBook } from "../interpret/name-book.ts";
import { findNameAt } from "../interpret/performer-names.ts";
import { spellOut } from "./names.ts";
import { readRemains } from "./symbol-remains.ts";

describe("names of performers in a sentence", () => {
  const find = (text: string, ...names: string[]) => findNameAt(spellOut(wordsOf(text)), 0, bookOf(names))?.id;

  const bookOf = (names: readonly string[]) => {
    const book = new NameBook();
    for (const name of names) book.add(name, name);
    return book;
  };

  test.each([
    ["Kasubag Umum", "Kasubbag Umum"],
    ["Kepala Sub Bagian Umum", "Kasubbag Umum"],
    ["sekretaris", "Sekretaris Dinas"],
    ["Kepala Seksi menganalisis", "Kasi Bina Usaha"],
    ["Bidang Perizinan Usaha menerbitkan", "Kabid Perizinan Usaha"],
    ["bagian arsiparis", "Fungsional Arsiparis"],
    ["seluruh pegawai", "Pegawai Kecamatan"],
    ["staf kepegawain", "Staf Kepegawaian"],
    ["Tim Anggaran Pemerintah Daerah", "TAPD"],
    ["APL mengunduh", "Administrator Pusat Layanan"],
  ])("%s is %s", (text, name) => {
    expect(find(text, name, "Kepala Dinas")).toBe(name);
  });

  test("a name that fits two posts alike fits none", () => {
    expect(find("Kasubbag menerima", "Kasubbag Umum", "Kasubbag Keuangan")).toBeUndefined();
  });

  test("another unit's post is another post", () => {
    expect(find("Kasubag Program mengkaji", "Kasubbag Umum", "Kasi Bina Usaha")).toBeUndefined();
    expect(find("Petugas Arsip menyimpan", "Petugas Loket")).toBeUndefined();
    expect(find("Jabatan 12 menyimpan", "Jabatan 3")).toBeUndefined();
    expect(find("Pengelolaan data dimulai", "Pengelola Data")).toBeUndefined();
    expect(find("Koperasi mengajukan", "Kabid Pemberdayaan Koperasi")).toBeUndefined();
  });
});

describe("remains of symbols", () => {
  test.each([
    ["□", ["task"]],
    ["[ ]", ["task"]],
    ["◇ Tidak", ["no", "decision"]],
    ["Tida k", ["no"]],
    ["MULAI", ["start"]],
    ["○ SELESAI", ["end", "capsule"]],
    ["v", ["mark"]],
    ["→", ["line"]],
    ["_", ["line"]],
    ["", []],
    ["Daftar kebutuhan barang", []],
  ])("%j", (cell, remains) => {
    expect(readRemains(cell)).toEqual(remains);
  });
});
