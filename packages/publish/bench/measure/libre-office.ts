import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sop } from "@alur/model";
import { publishFiles } from "../../src/io/index.ts";
import { median } from "./median.ts";

/** Milliseconds for one Word document, once LibreOffice has made its profile; undefined where it is not installed. */
export async function libreOfficeMs(sop: Sop): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "alur-bench-"));
  try {
    const [file] = await publishFiles(sop, "docx");
    const path = join(folder, "sop.docx");
    writeFileSync(path, file?.bytes ?? "");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = (): number | null =>
      spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path]).status;
    return convert() === 0 ? await median(convert, 3, 0) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
