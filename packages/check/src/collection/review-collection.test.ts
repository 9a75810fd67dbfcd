import { drawSop } from "@alur/model";
import { arbitrarySop, propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reviewSop } from "../check.ts";
import { reviewCollection } from "./review-collection.ts";

const besar = drawSop(`
  # Cuti Besar
  1 | Staf | Mencatat surat masuk ke dalam buku agenda kecamatan | | ND Permohonan | menyesuaikan | Catatan
  2 | Staf | Mencatat nomor surat ke dalam buku agenda kecamatan | | Catatan       | 2 hari       | Nomor`).sop;
const sakit = drawSop(`
  # Cuti Sakit
  1 | Staf | Menerima permohonan dari pegawai                    | | Nota Dinas Permohonan | menyesuaikan | Catatan
  2 | Staf | Mencatat nomor surat ke dalam buku agenda kecamatan | | Catatan               | 10 menit     | Nomor`).sop;

test("what shows only beside other SOPs is told apart from what is wrong with an SOP itself", () => {
  const [first] = reviewCollection([besar, sakit]).sops;
  expect(first?.across.map(({ rule, stepId }) => `${rule} ${stepId}`)).toEqual([
    "paper-unlike-sisters s1",
    "duration-unlike-sisters s2",
  ]);
  expect(first?.review.findings.map(({ rule }) => rule)).toContain("vague-duration");
});

test("an SOP that stands alone has nothing across SOPs, whatever it says", () => {
  fc.assert(
    fc.property(arbitrarySop(), (sop) => {
      const [only] = reviewCollection([sop], "strict").sops;
      expect(only?.across).toEqual([]);
      expect(only?.review.findings.length).toBe(reviewSop(sop, "strict").findings.length);
    }),
    propertySettings(50),
  );
});
