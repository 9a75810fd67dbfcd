import { sop, type Message, type Sop, type Step } from "@alur/model";
import { nearMiss } from "../example.ts";
import type { FindingField, Fix } from "../finding.ts";
import { meantWord } from "../language/meant-word.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  slip: (word: string, meant: string): Message => ({
    id: `${quote(word)} tampaknya salah ketik; maksudnya ${quote(meant)}?`,
    en: `${quote(word)} seems to be a slip; is ${quote(meant)} meant?`,
  }),
  fix: (word: string, meant: string): Message => ({
    id: `Ganti ${quote(word)} dengan ${quote(meant)} di seluruh SOP`,
    en: `Replace ${quote(word)} by ${quote(meant)} in the whole SOP`,
  }),
};

/** A figure may stand for a letter ("0utput"); short words are other words too often. */
const longEnough = /[\p{L}\p{N}]{6,}/gu;

interface Slip {
  word: string;
  meant: string;
}

/** The words of the SOP that are slips, each once, with the first place where it stands. */
function slipsIn(sop: Sop): { slip: Slip; at: Step | Sop; field: FindingField }[] {
  const seen = new Set<string>();
  const places = [
    { at: sop, field: "identity.title", text: sop.identity.title } as const,
    ...sop.performers.map(({ name }) => ({ at: sop, field: "columns", text: name }) as const),
    ...sop.steps.flatMap((step) => [
      { at: step, field: "activity", text: step.activity } as const,
      { at: step, field: "requirements", text: step.requirements.join("; ") } as const,
      { at: step, field: "outputs", text: step.outputs.join("; ") } as const,
    ]),
  ];
  return places.flatMap(({ at, field, text }) =>
    (text.match(longEnough) ?? []).flatMap((printed) => {
      const word = printed.toLowerCase();
      const meant = seen.has(word) ? undefined : meantWord(word);
      seen.add(word);
      return meant === undefined ? [] : [{ slip: { word: printed, meant }, at, field }];
    }),
  );
}

/** Puts the word right wherever it stands, keeping its capitals. */
function putRight({ word, meant }: Slip): Fix {
  const anywhere = new RegExp(`(?<!\\p{L})${word.replaceAll(/[^\p{L}\p{N}]/gu, "\\$&")}(?!\\p{L})`, "giu");
  const mend = (text: string): string => text.replaceAll(anywhere, (printed) => likeCapitals(printed, meant));
  return {
    label: messages.fix(word, likeCapitals(word, meant)),
    apply: (current) => ({
      ...current,
      identity: { ...current.identity, title: mend(current.identity.title) },
      performers: current.performers.map((performer) => ({ ...performer, name: mend(performer.name) })),
      steps: current.steps.map((step) => ({
        ...step,
        activity: mend(step.activity),
        requirements: step.requirements.map(mend),
        outputs: step.outputs.map(mend),
      })),
    }),
  };
}

function likeCapitals(printed: string, meant: string): string {
  if (printed === printed.toUpperCase()) return meant.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

export const fixedWordMisspelled: Rule = {
  id: "fixed-word-misspelled",
  severity: "warning",
  title: { id: "Salah ketik", en: "A slip of the pen" },
  why: {
    id: "Salah ketik pada kata baku merusak pencarian dan memberi kesan bahwa dokumennya tidak diperiksa.",
    en: "Slips in fixed words spoil searching and make a document look unchecked.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kata formulir, nama jabatan, dan kata kerja kantor ditulis sama di semua SOP.",
      en: "Words of the form, names of posts and office verbs are spelled alike in all SOPs.",
    },
  },
  check(checked, report) {
    for (const { slip, at, field } of slipsIn(checked)) {
      report(at, field, messages.slip(slip.word, likeCapitals(slip.word, slip.meant)), { fix: putRight(slip) });
    }
  },
  examples: [
    sop`
      # Penyusuan Laporan ✗
      1 | Staf  | Menyerakan konsep surat ✗
      2 | Camat | Menandatangani surat`,
    sop`
      No | Staf, Kasubbbag Umum ✗
      1  | Staf | Menyusun konsep surat | | ATK | 5 menit | Konsep surat ditandatangai ✗`,
    sop`
      # Penyusunan Laporan
      1 | Staf  | Menyerahkan konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      # Pelayaran Perbuatan Penyusun
      1 | Staf  | Memeriksakan kelengkapannya kepada pengelola
      2 | Camat | Menyusunnya kembali di Kecamatan Penerima`),
  ],
};
