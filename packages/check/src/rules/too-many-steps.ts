import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const most = 20;

const messages = {
  many: (count: number): Message => ({
    id: `SOP ini mempunyai ${count} langkah. Pertimbangkan memecahnya menjadi beberapa SOP yang saling memanggil.`,
    en: `This SOP has ${count} steps. Consider dividing it into SOPs that call one another.`,
  }),
};

export const tooManySteps: Rule = {
  id: "too-many-steps",
  severity: "advice",
  title: { id: "Terlalu banyak langkah", en: "Too many steps" },
  why: {
    id: "SOP sepanjang beberapa halaman jarang dibaca sampai selesai.",
    en: "An SOP of several pages is seldom read to its end.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Prosedur dengan lebih dari dua puluh langkah dipecah menjadi SOP makro dan mikro.",
      en: "A procedure of more than twenty steps is divided into a macro SOP and micro SOPs.",
    },
  },
  check(checked, report) {
    const count = actingSteps(checked).length;
    if (count > most) report(checked, "activity", messages.many(count));
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Staf | Menyusun bagian surat
      2 | Staf | Menyusun bagian surat
      3 | Staf | Menyusun bagian surat
      4 | Staf | Menyusun bagian surat
      5 | Staf | Menyusun bagian surat
      6 | Staf | Menyusun bagian surat
      7 | Staf | Menyusun bagian surat
      8 | Staf | Menyusun bagian surat
      9 | Staf | Menyusun bagian surat
      10 | Staf | Menyusun bagian surat
      11 | Staf | Menyusun bagian surat
      12 | Staf | Menyusun bagian surat
      13 | Staf | Menyusun bagian surat
      14 | Staf | Menyusun bagian surat
      15 | Staf | Menyusun bagian surat
      16 | Staf | Menyusun bagian surat
      17 | Staf | Menyusun bagian surat
      18 | Staf | Menyusun bagian surat
      19 | Staf | Menyusun bagian surat
      20 | Staf | Menyusun bagian surat
      21 | Staf | Menyusun bagian surat`,
    sop`
      1 | Staf | Menyusun bagian surat
      2 | Staf | Menyusun bagian surat`,
    nearMiss(sop`
      1 | Staf | Menyusun bagian surat
      2 | Staf | Menyusun bagian surat
      3 | Staf | Menyusun bagian surat
      4 | Staf | Menyusun bagian surat
      5 | Staf | Menyusun bagian surat
      6 | Staf | Menyusun bagian surat
      7 | Staf | Menyusun bagian surat
      8 | Staf | Menyusun bagian surat
      9 | Staf | Menyusun bagian surat
      10 | Staf | Menyusun bagian surat
      11 | Staf | Menyusun bagian surat
      12 | Staf | Menyusun bagian surat
      13 | Staf | Menyusun bagian surat
      14 | Staf | Menyusun bagian surat
      15 | Staf | Menyusun bagian surat
      16 | Staf | Menyusun bagian surat
      17 | Staf | Menyusun bagian surat
      18 | Staf | Menyusun bagian surat
      19 | Staf | Menyusun bagian surat
      20 | Staf | Menyusun bagian surat`),
  ],
};
