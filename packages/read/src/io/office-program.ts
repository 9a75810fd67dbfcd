import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ForeignForm } from "../reading-help.ts";
import { UnreadableDocument } from "../unreadable-document.ts";

const LONGEST_SECONDS = 60;

/**
 * A file in an old form, saved anew by LibreOffice; nothing where it is not installed. It works in a folder of its own that is removed afterwards, carries out no macro and
 * follows no link. Throws `UnreadableDocument` when it cannot open the file or takes too long.
 */
export async function saveAs(
  bytes: Uint8Array,
  form: ForeignForm,
  anew: "docx" | "xlsx",
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "alur-office-"));
  try {
    const user = join(folder, "profile", "user");
    await mkdir(user, { recursive: true });
    await writeFile(join(user, "registrymodifications.xcu"), cautious);
    // Its own name tells nothing and might lead astray; its form decides how it is opened.
    await writeFile(join(folder, `document.${form}`), bytes);
    const started = await convert(folder, form, anew);
    if (!started) return undefined;
    return await readFile(join(folder, "anew", `document.${anew}`)).catch((fault: unknown) => {
      throw new UnreadableDocument(notOpened, { cause: fault });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether the program could be started at all. It and whatever it started end within the time. */
function convert(folder: string, form: ForeignForm, anew: string): Promise<boolean> {
  return new Promise((resolve) => {
    const words = [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      anew,
      "--outdir",
      join(folder, "anew"),
      join(folder, `document.${form}`),
    ];
    const office = spawn("soffice", words, { cwd: folder, stdio: "ignore", detached: process.platform !== "win32" });
    const clock = setTimeout(() => {
      if (office.pid === undefined) return;
      if (process.platform === "win32") office.kill("SIGKILL");
      else process.kill(-office.pid, "SIGKILL");
    }, LONGEST_SECONDS * 1000);
    office.once("error", () => {
      clearTimeout(clock);
      resolve(false);
    });
    office.once("exit", () => {
      clearTimeout(clock);
      resolve(true);
    });
  });
}

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const cautious = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting("Common/Security/Scripting", "DisableMacrosExecution", "true")}
${setting("Common/Security/Scripting", "MacroSecurityLevel", "3")}
${setting("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")}
${setting("Writer/Content/Update", "Link", "0")}
${setting("Calc/Content/Update", "Link", "1")}
</oor:items>
`;

const notOpened = {
  id: "LibreOffice tidak dapat membuka berkas ini: mungkin rusak atau dikunci. Buka di Word atau Excel, simpan sebagai .docx atau .xlsx, lalu baca berkas itu.",
  en: "LibreOffice cannot open this file: it may be broken or locked. Open it in Word or Excel, save it as .docx or .xlsx and read that.",
};
