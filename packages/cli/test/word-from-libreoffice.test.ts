import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@alur/read";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDrawnSop } from "./arbitrary-drawn-sop.ts";
import { drawnFlow } from "./drawn-flow.ts";
import { wordPaper } from "./word-paper.ts";

const office = spawnSync("soffice", ["--version"]).status === 0;
if (!office) console.log("LibreOffice is not installed; the test on Word files that it writes is skipped.");

/** The files as LibreOffice writes them itself, after it has opened them. */
function writtenAnew(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "alur-office-"));
  try {
    const names = files.map((_, i) => `sop-${i}.docx`);
    mkdirSync(join(folder, "anew"));
    files.forEach((file, i) => writeFileSync(join(folder, names[i] ?? ""), file));
    spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "docx",
        "--outdir",
        join(folder, "anew"),
        ...names,
      ],
      { cwd: folder },
    );
    return names.map((name) => readFileSync(join(folder, "anew", name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.runIf(office)(
  "a flow that LibreOffice saves as a Word file is read by its drawing",
  { timeout: 120_000 },
  async () => {
    const sops = fc.sample(arbitraryDrawnSop(), { numRuns: 6, seed: 35 });
    // LibreOffice knows no canvas: it opens what stands beside one for old programs.
    const papers = sops.flatMap((sop) => [wordPaper(sop, "loose"), wordPaper(sop, "group")]);
    const flows = await Promise.all(
      writtenAnew(papers).map(async (file) =>
        (await readDocument(file, "alur.docx")).drafts.map(({ sop }) => drawnFlow(sop)),
      ),
    );
    expect(flows).toEqual(sops.flatMap((sop) => [[drawnFlow(sop)], [drawnFlow(sop)]]));
  },
);
