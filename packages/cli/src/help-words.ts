import type { Language, Message } from "@alur/model";
import type { Command } from "commander";

/** What the help of every command says, in both languages. */
export const helpWords = {
  alur: {
    id: "Membaca, memeriksa, menerbitkan, dan menjalankan SOP AP.",
    en: "Reads, checks, publishes and runs the SOP AP of an office.",
  },
  version: { id: "tampilkan versi Alur", en: "print the version of Alur" },
  help: { id: "tampilkan bantuan", en: "show this help" },
  language: {
    id: "bahasa: id (Indonesia, biasa) atau en (Inggris)",
    en: "language: id (Indonesian, usual) or en (English)",
  },
  files: {
    id: "dokumen SOP (PDF, .docx, .xlsx, teks, JSON Alur) atau folder; - membaca masukan baku",
    en: "SOP documents (PDF, .docx, .xlsx, text, Alur's JSON) or a folder; - reads standard input",
  },
  json: { id: "keluarkan JSON untuk program lain", en: "print JSON for other programs" },
  exitCodes: {
    id: "Kode keluar: 0 baik; 1 ada kesalahan pada SOP atau tidak ada yang terbaca; 2 perintah atau berkasnya keliru.",
    en: "Exit codes: 0 fine; 1 the SOP has errors or nothing could be read; 2 the command or the file is wrong.",
  },
  examples: { id: "Contoh:", en: "Examples:" },
} as const satisfies Record<string, Message>;

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Pemakaian:",
  "Arguments:": "Argumen:",
  "Options:": "Opsi:",
  "Global Options:": "Opsi umum:",
  "Commands:": "Perintah:",
};

/** Lets a command's help speak Indonesian where that is asked for. Choices and defaults are said in the descriptions themselves. */
export function speakHelp(command: Command, language: Language): void {
  command.helpOption("-h, --help", helpWords.help[language]);
  command.configureHelp({ showGlobalOptions: true, optionDescription: (option) => option.description });
  if (language === "en") return;
  const inIndonesian = (usage: string): string =>
    usage.replace("[options]", "[opsi]").replace("[command]", "[perintah]");
  command.configureHelp({
    ...command.configureHelp(),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: inIndonesian,
    styleSubcommandTerm: inIndonesian,
  });
}

/** Examples below the options, as they are typed. */
export function examplesOf(language: Language, lines: readonly string[]): string {
  return `\n${helpWords.examples[language]}\n${lines.map((line) => `  npx --no alur ${line}`).join("\n")}`;
}
