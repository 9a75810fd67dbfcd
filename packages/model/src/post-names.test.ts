import { expect, test } from "vitest";
import { isRequesterName, normalizePostName, postAbbreviations, unitOfStaffName } from "./post-names.ts";

test.each([
  ["Kasubbag Umum & Kepegawaian", "kepala subbagian umum dan kepegawaian"],
  ["Ka. Sub Bag. Umum dan Kepegawaian", "kepala subbagian umum dan kepegawaian"],
  ["kasubbbag keuangan", "kepala subbagian keuangan"],
  ["Kepala Sub Bidang Aset", "kepala subbidang aset"],
  ["Plt. Kadis", "kepala dinas"],
  ["KTU", "kepala tata usaha"],
  ["Staff", "staf"],
  ["Sekdis", "sekretaris dinas"],
  ["Bendahara Pengeluaran", "bendahara pengeluaran"],
  ["", ""],
])("%s is compared as %s", (printed, normal) => {
  expect(normalizePostName(printed)).toBe(normal);
});

test("a name that is written out already stays as it is", () => {
  for (const name of Object.values(postAbbreviations)) expect(normalizePostName(name)).toBe(name);
});

test("the staff of a unit are known by the unit", () => {
  expect(unitOfStaffName("Staf Subbag Umum")).toBe("subbagian umum");
  expect(unitOfStaffName("Pelaksana")).toBe("");
  expect(unitOfStaffName("Kasubbag Umum")).toBeUndefined();
  expect(unitOfStaffName("Stafsus Bupati")).toBeUndefined();
});

test("the pemohon is known under the names that offices use", () => {
  expect(isRequesterName("PEMOHON")).toBe(true);
  expect(isRequesterName("Masyarakat / Pemohon")).toBe(true);
  expect(isRequesterName("Petugas Loket Pemohon")).toBe(false);
});
