import { drawSop, openSopDocument } from "@alur/model";
import { expect, test } from "vitest";
import { textFile } from "./text-forms.ts";
import { fileNameOf, jsonFile, svgFile, pageCount } from "./made-files.ts";

const { sop } = drawSop(
  `1 | Staf | Menyusun surat | | | 30 menit | Surat
   2 | Kasubbag | Memeriksa surat | ya → 3, tidak → 1 | | 10 menit | Surat
   3 | Kasubbag | Membubuhkan paraf | | | 5 menit | Surat berparaf`,
  "Penyusunan Surat Keluar",
);

test("a file is named after the SOP, in letters that every computer takes", () => {
  expect(fileNameOf("Penyusunan Surat/Nota: Keluar")).toBe("sop-penyusunan-surat-nota-keluar");
  expect(fileNameOf("SOP Cuti")).toBe("sop-cuti");
  expect(fileNameOf("")).toBe("sop");
});

test("the downloaded JSON opens again as the same SOP", async () => {
  expect(openSopDocument(await jsonFile(sop).content.text())).toEqual({ sop });
});

test("every page of the paper can be downloaded as SVG", async () => {
  const pages = pageCount(sop, { paper: "A4" });
  expect(pages).toBeGreaterThan(0);
  const file = svgFile(sop, { paper: "A4" }, pages - 1);
  expect(await file.content.text()).toMatch(/^<svg /);
});

test.each([
  ["bpmn", /^<\?xml [\s\S]*<bpmn:definitions/],
  ["yaml", /^format: alur\/sop@1\n/],
  ["md", /^# Penyusunan Surat Keluar\n/],
] as const)("the browser itself writes the SOP as %s", async (form, begin) => {
  const file = await textFile(sop, form);
  expect(file.name).toBe(`sop-penyusunan-surat-keluar.${form}`);
  expect(await file.content.text()).toMatch(begin);
});
