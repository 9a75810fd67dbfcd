import { letters, sop, type Message, type Sop, type Step } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { identityBegun } from "../identity/begun.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unlisted: (title: string): Message => ({
    id: `Langkah ini merujuk ${quote(`SOP ${title}`)}, yang tidak tercantum dalam Keterkaitan.`,
    en: `This step refers to ${quote(`SOP ${title}`)}, which is not listed under Keterkaitan.`,
  }),
  fix: (title: string): Message => ({
    id: `Tambahkan ${quote(`SOP ${title}`)} ke Keterkaitan`,
    en: `Add ${quote(`SOP ${title}`)} to Keterkaitan`,
  }),
};

/** "lihat SOP Penomoran Surat Keluar": the words after SOP up to the next mark. "SOP ini" is this one. */
const named = /\bSOP\s+(?!ini\b|tersebut\b|AP\b|yang\b|terkait\b|lain\b)([\p{L}][^.,;:()\n]{3,80})/giu;

function sopsNamed({ subSop, remarks, activity }: Step): string[] {
  const called = subSop === undefined ? [] : [subSop.replace(/^SOP\s+/i, "")];
  return [...called, ...[...`${activity}\n${remarks}`.matchAll(named)].map((found) => found[1]?.trim() ?? "")];
}

/** Whether the list names an SOP, in whatever spelling. A dash names none. */
function isListed({ identity: { relatedSops } }: Sop, title: string): boolean {
  const wanted = letters(title);
  const names = relatedSops.map((item) => letters(item).replace(/^sop/, "")).filter((name) => name !== "");
  return names.some((name) => name.includes(wanted) || wanted.includes(name));
}

/** Takes the title into the list, in place of a dash that said there was none; once, however many rows refer to it. */
function listSop(title: string): Fix {
  return {
    label: messages.fix(title),
    apply: (current) => {
      if (isListed(current, title)) return current;
      const relatedSops = [...current.identity.relatedSops.filter((item) => !isBlank(item)), `SOP ${title}`];
      return { ...current, identity: { ...current.identity, relatedSops } };
    },
  };
}

export const relatedSopNotListed: Rule = {
  id: "related-sop-not-listed",
  severity: "warning",
  title: { id: "SOP yang dipanggil tidak tercantum", en: "A called SOP that is not listed" },
  why: {
    id: "Siapa yang mengubah SOP lain harus dapat melihat di Keterkaitan bahwa SOP ini bergantung padanya.",
    en: "Whoever changes another SOP must see under Keterkaitan that this one depends on it.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "SOP yang disebut dalam tabel dicantumkan pula dalam Keterkaitan.",
      en: "An SOP that the table names is also listed under Keterkaitan.",
    },
  },
  check(checked, report) {
    if (!identityBegun(checked.identity)) return;
    for (const step of checked.steps) {
      for (const title of sopsNamed(step)) {
        if (isListed(checked, title)) continue;
        report(step, "remarks", messages.unlisted(title), { fix: listSop(title) });
      }
    }
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Keterkaitan: SOP Surat Masuk
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Staf  | Memberi nomor surat   | | Konsep | 5 menit  | Surat | SOP Penomoran Surat ✗`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Keterkaitan: SOP Penomoran Surat Keluar
      1 | Staf  | Menyusun konsep surat sesuai SOP ini | | ATK    | 30 menit | Konsep surat
      2 | Staf  | Memberi nomor surat   | | Konsep | 5 menit  | Surat | Lihat SOP penomoran surat keluar`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Keterkaitan: -
      1 | Staf  | Memberi nomor surat   | | Konsep | 5 menit  | Surat | SOP Penomoran Surat ✗`,
    nearMiss(sop`
      1 | Staf  | Memberi nomor surat   | | Konsep | 5 menit  | Surat | SOP Penomoran Surat`),
  ],
};
