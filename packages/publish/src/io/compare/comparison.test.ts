import { drawSop } from "@alur/model";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packageFaults } from "../../testing/office-package.ts";
import { comparisonFormats, publishComparison } from "./comparison-formats.ts";

const older = drawSop(
  "1 | Staf | Menyusun konsep | → 2\n2 | Kepala | Menandatangani konsep |",
  "Izin \u2605 Usaha",
).sop;
const newer = {
  ...older,
  steps: older.steps.map((step) => ({ ...step, remarks: `lihat ${"x".repeat(300)}\n#let a = 1` })),
};

test.each(Object.keys(comparisonFormats) as (keyof typeof comparisonFormats)[])(
  "a comparison as %s is the same file every time, whatever its cells hold",
  async (format) => {
    const bytes = await publishComparison(older, newer, format);
    expect(bytes.length).toBeGreaterThan(100);
    expect(Buffer.from(await publishComparison(older, newer, format)).equals(Buffer.from(bytes))).toBe(true);
  },
);

test("the Word document is a whole package in which words that are gone are struck through and new ones are bold", async () => {
  const bytes = await publishComparison(older, newer, "docx");
  expect(packageFaults(bytes)).toEqual([]);
  const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(body).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*lihat/);
  const back = await publishComparison(newer, older, "docx");
  expect(strFromU8(unzipSync(back)["word/document.xml"] ?? new Uint8Array())).toMatch(
    /<w:strike\/>(?:(?!<\/w:r>).)*lihat/,
  );
});

test("two versions without a difference are said to be the same", async () => {
  expect(new TextDecoder().decode(await publishComparison(older, older, "md"))).toContain("Kedua versi sama.");
});
