import { sop, type Identity, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import type { FindingField } from "../finding.ts";
import { isBlank } from "../blank-cells.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  left: (text: string): Message => ({
    id: `Masih ada bagian yang belum diisi: ${quote(text)}.`,
    en: `Something still has to be filled in: ${quote(text)}.`,
  }),
};

/** Dots, lines and crosses that a template leaves for the author. Three dots may be an ellipsis; the number of an SOP has a rule of its own. */
const placeholder = /\.{4,}|…{2,}|_{3,}|\bx{3,}\b/i;

export const placeholderLeft: Rule = {
  id: "placeholder-left",
  severity: "warning",
  title: { id: "Isian contoh tertinggal", en: "A placeholder was left in" },
  why: {
    id: "Titik-titik dari contoh yang disalin berarti ada yang lupa diisi.",
    en: "The dots of a copied template mean that something was forgotten.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "SOP yang disahkan tidak memuat isian kosong.",
      en: "A ratified SOP holds no blanks that wait to be filled in.",
    },
  },
  check(checked, report) {
    const open = (text: string): boolean => placeholder.test(text) && !isBlank(text);
    const { number: _, ratifiedBy, ...entries } = checked.identity;
    const page: Readonly<Record<string, string | readonly string[]>> = {
      ...entries,
      ratifiedBy: [ratifiedBy.post, ratifiedBy.name],
    };
    for (const [entry, said] of Object.entries(page)) {
      const text = [said].flat().find(open);
      if (text !== undefined) report(checked, `identity.${entry as keyof Identity}`, messages.left(text));
    }
    for (const step of checked.steps) {
      const cells: readonly (readonly [FindingField, readonly string[]])[] = [
        ["activity", [step.activity]],
        ["requirements", step.requirements],
        ["outputs", step.outputs],
        ["remarks", [step.remarks]],
      ];
      for (const [field, texts] of cells) {
        const text = texts.find(open);
        if (text !== undefined) report(step, field, messages.left(text));
      }
    }
  },
  examples: [
    sop`
      Dasar Hukum: Peraturan Bupati Contoh Nomor .... Tahun 2026 ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      # Pelayanan Surat XXX ✗
      1 | Staf  | Menyusun konsep surat | | ATK | 30 menit | Surat nomor ......... ✗
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      # Pelayanan Surat Keterangan
      1 | Staf  | Menyusun konsep surat dst... | | ATK | 30 menit | .....
      2 | Camat | Menandatangani surat keputusan XX`),
    sop`
      # Pelayanan Surat Keterangan
      1 | Staf  | Menyusun konsep surat | | ATK | 30 menit | Konsep surat`,
  ],
};
