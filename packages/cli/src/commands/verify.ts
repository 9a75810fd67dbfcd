import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describeBreak } from "@alur/run";
import { verifyTrailFile } from "@alur/run/io";
import type { AgencyReport } from "@alur/server";
import { Command } from "commander";
import { exitCodes } from "../exit-code.ts";
import { examplesOf } from "../help-words.ts";
import { dataWords, withOfficeFaults } from "../office-words.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Membuktikan bahwa jejak dan dokumen berkas masih seperti waktu ditulis.",
    en: "Proves that the trails and documents of the cases are as they were written.",
  },
  file: {
    id: "jejak satu berkas yang diunduh dari Alur; tanpa ini, seluruh basis data",
    en: "the trail of one case, downloaded from Alur; without it, the whole database",
  },
  seal: {
    id: "segel yang dahulu Anda catat, untuk memastikan segel itu masih ada",
    en: "a seal that you noted, to make sure that it is still there",
  },
  noFile: {
    id: "tidak dapat dibaca. Periksa nama dan izinnya.",
    en: "cannot be read. Check its name and permissions.",
  },
  noTrail: {
    id: "bukan jejak berkas dari Alur. Unduh jejaknya dari halaman berkas, lalu periksa berkas unduhan itu.",
    en: "is no trail of a case from Alur. Download the trail from the page of the case and verify that file.",
  },
  nothing: { id: "Basis data ini belum berisi kantor.", en: "This database holds no office yet." },
} as const;

interface VerifyOptions {
  data?: string;
  seal?: string;
}

/** `alur verify`: says that all trails are as they were written, or names the first place in each that is not. */
export function verifyCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("verify")
    .description(words.description[language])
    .argument("[FILE]", words.file[language])
    .option("--data <DIR>", dataWords[language])
    .option("--seal <HASH>", words.seal[language])
    .addHelpText("after", examplesOf(language, ["verify", "verify --data /srv/alur", "verify jejak.json"]))
    .action(async (file: string | undefined, options: VerifyOptions) =>
      file === undefined ? verifyDatabase(terminal, options) : verifyFile(terminal, file),
    );
}

function verifyFile(terminal: Terminal, path: string): void {
  const { language } = terminal;
  const wrong = (sentence: { id: string; en: string }) => {
    terminal.complain({ id: `${path} ${sentence.id}`, en: `${path} ${sentence.en}` });
    terminal.exitCode = exitCodes.usage;
  };
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return wrong(words.noFile);
  }
  const { file, found } = verifyTrailFile(text);
  if (!file) return wrong(words.noTrail);
  if (found) {
    terminal.complain(describeBreak(found));
    terminal.exitCode = exitCodes.found;
    return;
  }
  const said = {
    id: `${file.subject}: ${file.entries.length} catatan, utuh.`,
    en: `${file.subject}: ${file.entries.length} entries, whole.`,
  };
  terminal.print(said[language]);
  for (const { sealNumber, version, sealHash } of file.sealed) {
    const sealed = {
      id: `Sampai catatan ke-${version} disegel, segel ${sealNumber}: ${sealHash ?? "?"}`,
      en: `Up to entry ${version} sealed, seal ${sealNumber}: ${sealHash ?? "?"}`,
    };
    terminal.print(sealed[language]);
  }
}

async function verifyDatabase(terminal: Terminal, { data, seal }: VerifyOptions): Promise<void> {
  const { verifyOffice } = await import("@alur/server");
  const databaseUrl = process.env["DATABASE_URL"];
  const dataFolder = resolve(data ?? process.env["ALUR_DATA"] ?? "data");
  const choice = databaseUrl ? { databaseUrl } : { dataFolder };
  await withOfficeFaults(terminal, async () => {
    const reports = await verifyOffice(choice, { dataFolder, notedSeal: seal, say: () => {} });
    if (reports.length === 0) terminal.print(words.nothing[terminal.language]);
    for (const report of reports) sayReport(terminal, report);
  });
}

function sayReport(terminal: Terminal, report: AgencyReport): void {
  const { agencyName, cases, entries, unsealed, seals, lastSeal, files, breaks } = report;
  const counted = {
    id: `${agencyName}: ${cases} berkas, ${entries} catatan (${unsealed} belum disegel), ${seals} segel, ${files} dokumen: ${breaks.length === 0 ? "utuh." : "TIDAK UTUH."}`,
    en: `${agencyName}: ${cases} cases, ${entries} entries (${unsealed} not sealed yet), ${seals} seals, ${files} documents: ${breaks.length === 0 ? "whole." : "NOT WHOLE."}`,
  };
  terminal.print(counted[terminal.language]);
  if (lastSeal) {
    const kept = {
      id: `Segel terakhir ${lastSeal.number}, ${lastSeal.sealedAt.slice(0, 10)}. Catatlah di tempat lain: ${lastSeal.hash}`,
      en: `Last seal ${lastSeal.number}, ${lastSeal.sealedAt.slice(0, 10)}. Note it elsewhere: ${lastSeal.hash}`,
    };
    terminal.print(kept[terminal.language]);
  }
  for (const found of breaks) terminal.complain(describeBreak(found));
  if (breaks.length > 0) terminal.exitCode = exitCodes.found;
}
