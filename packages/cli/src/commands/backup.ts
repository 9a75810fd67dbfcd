import { resolve } from "node:path";
import { Command } from "commander";
import { endOnSignal } from "../end-on-signal.ts";
import { exitCodes } from "../exit-code.ts";
import { examplesOf } from "../help-words.ts";
import { dataWords, saySize, withOfficeFaults } from "../office-words.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Membuat satu berkas cadangan seluruh kantor, juga selagi Alur berjalan.",
    en: "Makes one backup file of the whole office, also while Alur runs.",
  },
  target: {
    id: "berkas cadangan (.tar.gz), atau folder tempat berkas itu dibuat",
    en: "the backup file (.tar.gz), or a folder in which it is made",
  },
  secret: {
    id: "Cadangan memuat isi semua berkas dan sandi yang teracak. Simpan di tempat yang aman, di luar komputer ini.",
    en: "The backup holds all cases and the hashed passwords. Keep it in a safe place, away from this computer.",
  },
  stopping: { id: "Pencadangan sedang dihentikan.", en: "The backup is being stopped." },
} as const;

/** `alur backup`: everything that the office has in Alur, in one file. */
export function backupCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("backup")
    .description(words.description[language])
    .argument("<TARGET>", words.target[language])
    .option("--data <DIR>", dataWords[language])
    .addHelpText("after", `\n${words.secret[language]}`)
    .addHelpText("after", examplesOf(language, ["backup /media/cadangan", "backup alur.tar.gz --data /srv/alur"]))
    .action((target: string, { data }: { data?: string }) =>
      withOfficeFaults(terminal, () => backUp(terminal, target, data)),
    );
}

async function backUp(terminal: Terminal, target: string, data: string | undefined): Promise<void> {
  const { backUpOffice } = await import("@alur/server");
  const stop = new AbortController();
  void endOnSignal(() => terminal.complain(words.stopping)).then(() => stop.abort());
  const dataFolder = resolve(data ?? process.env["ALUR_DATA"] ?? "data");
  const databaseUrl = process.env["DATABASE_URL"];
  const { file, bytes, manifest } = await backUpOffice({
    database: databaseUrl ? { databaseUrl } : { dataFolder },
    dataFolder,
    target,
    now: new Date(),
    progress: (done, total) => terminal.progress(done, total),
    say: (line) => terminal.print(line),
    signal: stop.signal,
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const cases = manifest.tables.find(({ name }) => name === "alur.case")?.rows ?? 0;
  const made = {
    id: `Cadangan selesai: ${file} (${saySize(terminal, bytes)}; ${cases} berkas, ${manifest.files} dokumen, ${rows} baris data).`,
    en: `Backup made: ${file} (${saySize(terminal, bytes)}; ${cases} cases, ${manifest.files} documents, ${rows} rows).`,
  };
  terminal.print(made[terminal.language]);
  terminal.print(words.secret[terminal.language]);
  if (manifest.damaged.length > 0) {
    terminal.complain({
      id: `${manifest.damaged.length} dokumen sudah hilang atau rusak sebelum dicadangkan. Jalankan alur verify untuk mengetahui yang mana.`,
      en: `${manifest.damaged.length} documents were gone or damaged before the backup. Run alur verify to learn which.`,
    });
    terminal.exitCode = exitCodes.found;
  }
}
