import { resolve } from "node:path";
import { Command } from "commander";
import { examplesOf } from "../help-words.ts";
import { dataWords, withOfficeFaults } from "../office-words.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Memulihkan kantor dari cadangan ke folder data yang masih kosong.",
    en: "Restores an office from a backup into a data folder that is still empty.",
  },
  file: { id: "berkas yang dibuat dengan alur backup", en: "a file made by alur backup" },
  next: {
    id: "Jalankan alur verify untuk membuktikannya, lalu alur serve. Semua orang masuk lagi dengan sandi yang lama.",
    en: "Run alur verify to prove it, then alur serve. Everybody signs in again with the password they had.",
  },
} as const;

/** `alur restore`: an office as it was when its backup was made. */
export function restoreCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("restore")
    .description(words.description[language])
    .argument("<FILE>", words.file[language])
    .option("--data <DIR>", dataWords[language])
    .addHelpText("after", examplesOf(language, ["restore alur-2026-11-21-0300.tar.gz --data /srv/alur"]))
    .action((file: string, { data }: { data?: string }) =>
      withOfficeFaults(terminal, () => restore(terminal, file, data)),
    );
}

async function restore(terminal: Terminal, file: string, data: string | undefined): Promise<void> {
  const { restoreOffice } = await import("@alur/server");
  const dataFolder = resolve(data ?? process.env["ALUR_DATA"] ?? "data");
  const databaseUrl = process.env["DATABASE_URL"];
  const { takenAt, tables, files } = await restoreOffice({
    archive: resolve(file),
    database: databaseUrl ? { databaseUrl } : { dataFolder },
    dataFolder,
    progress: (done, total) => terminal.progress(done, total),
    say: (line) => terminal.print(line),
  });
  const cases = tables.find(({ name }) => name === "alur.case")?.rows ?? 0;
  const restored = {
    id: `Dipulihkan ke ${dataFolder}: ${cases} berkas, ${files} dokumen, keadaan ${takenAt.slice(0, 16).replace("T", " ")} UTC.`,
    en: `Restored into ${dataFolder}: ${cases} cases, ${files} documents, as of ${takenAt.slice(0, 16).replace("T", " ")} UTC.`,
  };
  terminal.print(restored[terminal.language]);
  terminal.print(words.next[terminal.language]);
}
