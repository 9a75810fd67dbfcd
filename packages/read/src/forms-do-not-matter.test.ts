import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillers, renderings, synonyms, writeTable, type Form } from "./testing/table-forms.ts";
import { summaryOf } from "./testing/summary.ts";
import { readText } from "./text/read-text.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 150);
const sample = join(import.meta.dirname, "../../../corpus/surat-keterangan-penelitian/document.txt");
const { drafts } = readText(readFileSync(sample, "utf8"), "contoh");
const original = drafts.map(({ sop }) => sop)[0];

/** What a table says, whatever it looks like. */
function meaning(text: string) {
  return summaryOf(readText(text, "uji")).sops.map(({ title, performers, steps }) => ({
    title,
    performers: performers.toSorted((a, b) => a.localeCompare(b)),
    // A number keeps the mark that is printed behind it.
    steps: steps.map((step) => ({ ...step, number: step.number.replace(/[.)]$/, "") })),
  }));
}

const form: fc.Arbitrary<Form> = fc.record({
  rendering: fc.constantFrom(...renderings),
  columns: fc.shuffledSubarray(["requirements", "duration", "outputs"] as const, { minLength: 3 }),
  performers: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  performersLast: fc.boolean(),
  headings: fc.record({
    number: fc.constantFrom(...synonyms.number),
    activity: fc.constantFrom(...synonyms.activity),
    performersGroup: fc.constantFrom(...synonyms.performersGroup),
    standardGroup: fc.constantFrom(...synonyms.standardGroup),
    requirements: fc.constantFrom(...synonyms.requirements),
    duration: fc.constantFrom(...synonyms.duration),
    outputs: fc.constantFrom(...synonyms.outputs),
    remarks: fc.constantFrom(...synonyms.remarks),
  }),
  bullet: fc.constantFrom(...fillers.bullet),
  numbering: fc.constantFrom(...fillers.numbering),
  wrapAt: fc.option(fc.integer({ min: 18, max: 60 }), { nil: undefined }),
  symbols: fc.boolean(),
});

describe("the form of a table does not matter", () => {
  test("the order of its columns, its headings, separators, wrapped lines and bullets leave its meaning as it is", () => {
    if (!original) throw new Error("The sample in corpus/surat-keterangan-penelitian is not read any more.");
    const sop = original;
    const plain = writeTable(sop, {
      rendering: "tabs",
      columns: ["requirements", "duration", "outputs"],
      performers: [0, 1, 2, 3, 4, 5],
      performersLast: false,
      headings: {
        number: "No",
        activity: "Kegiatan",
        performersGroup: "Pelaksana",
        standardGroup: "Mutu Baku",
        requirements: "Kelengkapan",
        duration: "Waktu",
        outputs: "Output",
        remarks: "Keterangan",
      },
      bullet: ", ",
      numbering: "",
      wrapAt: undefined,
      symbols: false,
    });
    const expected = meaning(plain);
    expect(expected[0]?.steps).toHaveLength(sop.steps.length);
    fc.assert(
      fc.property(form, (chosen) => {
        expect(meaning(writeTable(sop, chosen))).toEqual(expected);
      }),
      { numRuns: runs, seed: 35 },
    );
  });
});
