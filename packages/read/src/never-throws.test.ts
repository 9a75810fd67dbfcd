import { findBrokenReference, sopSchema } from "@alur/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "./text/read-text.ts";
import { tableText } from "./testing/table-text.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 300);
const sample = tableText(
  ["Pemohon", "Staf", "Kepala Dinas"],
  [
    { activity: "Pemohon mengajukan permohonan kepada Staf", marks: ["□"] },
    {
      activity: "Staf memeriksa permohonan, jika belum lengkap dikembalikan kepada Pemohon",
      marks: ["Tidak", "◇", "Ya"],
    },
    "Kepala Dinas menandatangani surat",
  ],
);

const scrap = fc.constantFrom(
  "\t",
  "\n",
  '"',
  "|",
  ";",
  "No",
  "Kegiatan",
  "Pelaksana",
  "Waktu",
  "Output",
  "30 menit",
  "jika",
  "tidak",
  "kepada",
  "Staf",
  "/",
  "<p>",
  "\\(",
  "◇",
  "\u202E",
  "\u0000",
  "1",
  "dan",
  ",",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(scrap, { maxLength: 200 }).map((parts) => parts.join("")),
);
const damagedSample = fc
  .array(fc.record({ at: fc.nat(sample.length), cut: fc.nat(30), put: fc.oneof(scrap, fc.string({ maxLength: 5 })) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((damages) => damages.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), sample));

describe("reading never fails on content", () => {
  test("any text gives valid SOPs whose arrows all lead somewhere, or says that there are none", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, damagedSample), (text) => {
        const { drafts, diagnostics } = readText(text, "acak");
        for (const { sop } of drafts) {
          expect(sopSchema.safeParse(sop).success).toBe(true);
          expect(findBrokenReference(sop)).toBeUndefined();
          expect(sop.steps.length).toBeGreaterThan(0);
        }
        expect(drafts.length + diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: runs, seed: 2012 },
    );
  });

  test("reading the same text twice gives the same", () => {
    fc.assert(
      fc.property(damagedSample, (text) => {
        expect(readText(text, "acak")).toEqual(readText(text, "acak"));
      }),
      { numRuns: Math.ceil(runs / 10), seed: 35 },
    );
  });
});
