import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { withoutSop } from "../identity/bare-title.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  begins: (title: string, kind: string): Message => ({
    id: `Judul ${quote(title)} diawali ${quote(kind)}. Mulailah dengan aspeknya, misalnya "Penyusunan …".`,
    en: `The title ${quote(title)} begins with ${quote(kind)}. Begin with its aspect, such as "Penyusunan …".`,
  }),
  fix: (title: string): Message => ({ id: `Ubah menjadi ${quote(title)}`, en: `Change it to ${quote(title)}` }),
};

export const titleBeginsWithSop: Rule = {
  id: "title-begins-with-sop",
  severity: "advice",
  title: { id: "Judul diawali kata SOP", en: "A title that begins with the word SOP" },
  why: {
    id: "Semua dokumen dalam daftar SOP adalah SOP; kata itu hanya menyulitkan pencarian menurut abjad.",
    en: "Everything in a register of SOPs is an SOP; the word only spoils the alphabet.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Lembar penetapan judul: judul SOP = aspek (penyusunan, pembuatan, …) + output.",
      en: "Title worksheets: the title of an SOP is an aspect (penyusunan, pembuatan, …) and an output.",
    },
  },
  check(checked, report) {
    const { title } = checked.identity;
    const rest = withoutSop(title);
    if (rest === title.trim() || isBlank(rest)) return;
    const bare = rest.charAt(0).toUpperCase() + rest.slice(1);
    report(checked, "identity.title", messages.begins(title, title.slice(0, -rest.length)), {
      fix: {
        label: messages.fix(bare),
        apply: (current) => ({ ...current, identity: { ...current.identity, title: bare } }),
      },
    });
  },
  examples: [
    sop`
      # SOP Penyusunan Laporan ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Bagan Alur Penyusunan Laporan ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan SOP
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      # Sopir dan Kendaraan
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
