import { expect, test } from "vitest";
import { findingsOf } from "./findings-of.ts";

const table = (rows: readonly string[]) =>
  ["No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet", "\t\tStaf\tCamat\tKelengkapan\tWaktu\tOutput\t", ...rows].join(
    "\n",
  );

test("a finding is given with its code and the position of its step, for every SOP at its lines", () => {
  const text = `SOP PENGHITUNGAN KAS\n${table(["1\tStaf menghitung kas\t\t\tKas\t\tKas terhitung\t", "2\tCamat membaca laporan\t\t\tLaporan\t4x/tahun\tArahan\t"])}`;
  const [sop, ...others] = findingsOf(text, "uji.txt");
  expect(others).toEqual([]);
  expect(sop?.source).toEqual({ file: "uji.txt", lines: [2, 5] });
  expect(sop?.findings).toContainEqual({ code: "missing-duration", step: 1 });
  // A reviewer calls a frequency no measurable time.
  expect(sop?.findings).toContainEqual({ code: "vague-duration", step: 2 });
});

test("two titles are two names for one SOP, and a finding about the whole SOP has no step", () => {
  const identity =
    "Nomor SOP\t:\t01/2024\nNama SOP\t:\tPENGHITUNGAN UANG KAS HARIAN\nDasar Hukum\tKualifikasi Pelaksana\nUU\tD3\n";
  const text = `${identity}\nSOP : PENUTUPAN BUKU\n\n${table(["1\tStaf menghitung kas\t\t\tKas\t5 menit\tBuku\t"])}`;
  expect(findingsOf(text, "uji.txt")[0]?.findings).toContainEqual({ code: "inconsistent-name", step: null });
});
