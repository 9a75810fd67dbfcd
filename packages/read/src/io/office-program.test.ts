import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { docxOf, table } from "../testing/docx-of.ts";
import { flowSheet } from "../testing/drawn-sheet.ts";
import { xlsxOf } from "../testing/xlsx-of.ts";
import { saveAs } from "./office-program.ts";

const office = spawnSync("soffice", ["--version"]).status === 0;
if (!office) console.log("LibreOffice is not installed; the tests on files in old forms are skipped.");

const letter = docxOf(
  table(
    [24, 200, 70, 70, 100, 60, 100],
    [
      { cells: ["No", "Kegiatan", "Staf", "Camat", "Kelengkapan", "Waktu", "Output"] },
      { cells: ["1", "Staf menyusun konsep dan menyerahkan kepada Camat", "", "", "Berkas", "5 menit", "Konsep"] },
      { cells: ["2", "Camat menandatangani surat", "", "", "Konsep", "10 menit", "Surat"] },
    ],
  ),
);
const workbook = xlsxOf([
  flowSheet(
    [
      { kind: "terminator", columns: [0], to: [1], anchor: "two-cell" },
      { kind: "terminator", columns: [1], to: [], anchor: "two-cell" },
    ],
    false,
  ),
]);

/** One folder for all: LibreOffice begins quicker in a profile that it has made before. */
const folder = mkdtempSync(join(tmpdir(), "alur-old-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice itself saves it in another form. */
function inOldForm(bytes: Uint8Array, from: string, form: string): Uint8Array {
  writeFileSync(join(folder, `berkas.${from}`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", form, "--outdir", folder, `berkas.${from}`], {
    cwd: folder,
  });
  return new Uint8Array(readFileSync(join(folder, `berkas.${form}`)));
}

let letterInOdt: Uint8Array | undefined;
const odt = () => (letterInOdt ??= inOldForm(letter, "docx", "odt"));

describe.runIf(office)("a file in an old form is saved anew by LibreOffice and read", { timeout: 120_000 }, () => {
  test.each(["doc", "odt", "rtf"] as const)("from Word or Writer (.%s)", async (form) => {
    // Our own bare table names no width for its cells, without which LibreOffice writes none into .doc; its own form has them.
    const file = { doc: () => inOldForm(odt(), "odt", "doc"), rtf: () => inOldForm(letter, "docx", "rtf"), odt }[
      form
    ]();
    const { drafts } = await readDocument(file, `surat.${form}`, { saveAs });
    expect(drafts.map(({ sop }) => sop.steps.map(({ activity, duration }) => [activity, duration.text]))).toEqual([
      [
        ["Staf menyusun konsep dan menyerahkan kepada Camat", "5 menit"],
        ["Camat menandatangani surat", "10 menit"],
      ],
    ]);
  });

  test.each(["xls", "ods"])("from Excel or Calc (.%s)", async (form) => {
    const { drafts } = await readDocument(inOldForm(workbook, "xlsx", form), `surat.${form}`, { saveAs });
    const [wanted] = (await readDocument(workbook, "surat.xlsx")).drafts;
    expect(drafts.map(({ sop }) => sop.steps.map(({ activity }) => activity))).toEqual([
      wanted?.sop.steps.map(({ activity }) => activity),
    ]);
  });

  test("and nothing of it stays behind on the computer", async () => {
    odt();
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("alur-office-"));
    const before = folders();
    await readDocument(odt(), "surat.odt", { saveAs });
    expect(folders().filter((name) => !before.includes(name))).toEqual([]);
  });
});

test("where no office program is lent, the person is told what to save it as", async () => {
  const rtf = new TextEncoder().encode("{\\rtf1 SOP}");
  await expect(readDocument(rtf, "surat.rtf", { saveAs: async () => undefined })).rejects.toThrow(".docx");
});
