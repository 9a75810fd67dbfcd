import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is here to be asked. Says so where it is not. */
export function hasLibreOffice(asked: string): boolean {
  const found = spawnSync("soffice", ["--version"]).status === 0;
  if (!found) console.log(`LibreOffice is not installed; skipped: ${asked}.`);
  return found;
}

/** The files as LibreOffice writes them, after it has opened them. */
export function writtenAnew(
  files: readonly Uint8Array[],
  from: "docx" | "xlsx",
  to: "docx" | "xlsx" | "pdf",
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "alur-anew-"));
  try {
    mkdirSync(join(folder, "anew"));
    files.forEach((file, i) => writeFileSync(join(folder, `sop-${i}.${from}`), file));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const names = files.map((_, i) => `sop-${i}.${from}`);
    spawnSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "anew"), ...names], {
      cwd: folder,
    });
    return files.map((_, i) => readFileSync(join(folder, "anew", `sop-${i}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
