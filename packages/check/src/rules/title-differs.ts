import { sop, wordsOf, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { bareTitle } from "../identity/bare-title.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  differs: (title: string, other: string): Message => ({
    id: `Tabel berjudul ${quote(title)}, sedangkan halaman identitas menyebut ${quote(other)}. Pakailah satu judul.`,
    en: `The table is called ${quote(title)}, while the identity page says ${quote(other)}. Use one title.`,
  }),
  worksheet: (title: string, output: string): Message => ({
    id: `Judul ${quote(title)} tidak memuat output ${quote(output)} dari lembar identifikasi.`,
    en: `The title ${quote(title)} does not hold the output ${quote(output)} of the worksheet.`,
  }),
  fix: (title: string): Message => ({ id: `Pakai judul ${quote(title)}`, en: `Use the title ${quote(title)}` }),
};

/** "PKH" in one and "Program Keluarga Harapan" in the other are the same thing. */
function shortens(one: string, other: string): boolean {
  const initialsOf = (text: string): string =>
    wordsOf(text)
      .map(({ text: word }) => word[0] ?? "")
      .join("");
  const abbreviated = (short: string, long: string): boolean =>
    wordsOf(short).some(
      ({ printed }) => /^\p{Lu}{3,}$/u.test(printed) && initialsOf(long).includes(printed.toLowerCase()),
    );
  return abbreviated(one, other) || abbreviated(other, one);
}

/** A person takes the other of the two titles; the doubt is settled. */
function takeTitle(title: string): Fix {
  const byHand = { source: "person", confidence: "sure" } as const;
  return {
    label: messages.fix(title),
    apply: (current) => ({
      ...current,
      identity: { ...current.identity, title },
      evidence: { ...current.evidence, title: byHand },
    }),
  };
}

export const titleDiffers: Rule = {
  id: "title-differs",
  severity: "warning",
  title: { id: "Dua judul untuk satu SOP", en: "Two titles for one SOP" },
  why: {
    id: "SOP dicari dengan satu nama; dua nama membuatnya tampak seperti dua prosedur.",
    en: "An SOP is looked up by one name; two names make it look like two procedures.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Judul pada halaman identitas, di atas tabel, dan pada lembar identifikasi sama.",
      en: "The title is the same on the identity page, above the table and on the worksheet.",
    },
  },
  check(checked, report) {
    const { title } = checked.identity;
    const other = checked.evidence?.title?.alternative;
    if (isBlank(title)) return;
    if (other !== undefined && bareTitle(other) !== bareTitle(title)) {
      report(checked, "identity.title", messages.differs(title, other), { fix: takeTitle(other) });
    }
    const output = checked.derivation?.output ?? "";
    if (!isBlank(output) && !shareWords(contentWords(title), contentWords(output)) && !shortens(output, title)) {
      report(checked, "identity.title", messages.worksheet(title, output));
    }
  },
  examples: [
    sop`
      # PENGUMPULAN DATA KINERJA ✗
      Judul lain: Mekanisme Pengumpulan Data Kinerja
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penerbitan Izin Usaha ✗
      Lembar identifikasi: Penyusunan / Laporan kinerja
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Penyusunan Laporan Kinerja
      Lembar identifikasi: Penyusunan / Laporan kinerja
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # SOP PENYUSUNAN LAPORAN
      Judul lain: Penyusunan Laporan
      Lembar identifikasi: Penyusunan / Laporan triwulan
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      # Pendampingan Program Keluarga Contoh
      Lembar identifikasi: Pendampingan / Proses PKC berjalan
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
