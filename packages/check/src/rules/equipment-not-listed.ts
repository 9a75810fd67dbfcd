import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { equipmentNames } from "../lists/equipment-names.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unlisted: (item: string): Message => ({
    id: `Kelengkapan ${quote(item)} tidak ada dalam Peralatan/Perlengkapan di halaman identitas.`,
    en: `The requirement ${quote(item)} is not among the equipment on the identity page.`,
  }),
};

export const equipmentNotListed: Rule = {
  id: "equipment-not-listed",
  severity: "advice",
  title: { id: "Alat yang tidak terdaftar", en: "A tool that is not listed" },
  why: {
    id: "Peralatan pada halaman identitas disiapkan sebelum SOP dijalankan; yang hanya disebut di langkah baru dicari ketika diperlukan.",
    en: "What the identity page lists is there before the SOP begins; what only a step names is looked for when it is needed.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Peralatan pada halaman identitas dan kelengkapan pada langkah saling cocok.",
      en: "The equipment of the identity page and the requirements of the steps agree.",
    },
  },
  check(checked, report) {
    const { equipment } = checked.identity;
    if (equipment.every(isBlank)) return;
    for (const { called } of equipmentNames) {
      if (equipment.some((item) => called.test(item))) continue;
      const step = actingSteps(checked).find(({ requirements }) => requirements.some((item) => called.test(item)));
      const item = step?.requirements.find((each) => called.test(each));
      if (step && item !== undefined) report(step, "requirements", messages.unlisted(item));
    }
  },
  examples: [
    sop`
      Peralatan/Perlengkapan: Komputer; Printer
      1 | Staf  | Menyusun konsep surat | | Laptop           | 30 menit | Konsep surat
      2 | Staf  | Memindai surat        | | Surat; pemindai  | 5 menit  | Pindaian surat ✗`,
    sop`
      Peralatan/Perlengkapan: Komputer; Scanner
      1 | Staf  | Menyusun konsep surat | | PC               | 30 menit | Konsep surat
      2 | Staf  | Memindai surat        | | Surat; pemindai  | 5 menit  | Pindaian surat`,
    sop`
      1 | Staf  | Menyusun konsep surat | | Komputer | 30 menit | Konsep surat`,
    nearMiss(sop`
      Peralatan/Perlengkapan: Komputer
      1 | Staf  | Menyusun konsep surat | | Buku agenda | 30 menit | Konsep surat`),
  ],
};
