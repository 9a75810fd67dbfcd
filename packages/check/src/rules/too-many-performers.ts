import { sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const most = 8;

const messages = {
  many: (count: number): Message => ({
    id: `SOP ini mempunyai ${count} kolom Pelaksana. Pertimbangkan memecahnya menjadi SOP makro dan mikro.`,
    en: `This SOP has ${count} Pelaksana columns. Consider dividing it into a macro SOP and micro SOPs.`,
  }),
};

export const tooManyPerformers: Rule = {
  id: "too-many-performers",
  severity: "advice",
  title: { id: "Terlalu banyak pelaksana", en: "Too many performers" },
  why: {
    id: "Lebih dari delapan kolom tidak terbaca pada satu halaman, dan setiap kolom menambah satu meja yang ditunggu.",
    en: "More than eight columns cannot be read on a page, and each is one more desk to wait for.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Prosedur yang melibatkan banyak pihak dipecah menjadi SOP makro dan mikro.",
      en: "A procedure with many parties is divided into a macro SOP and micro SOPs.",
    },
  },
  check(checked, report) {
    const count = checked.performers.filter(({ column }) => column).length;
    if (count > most) report(checked, "columns", messages.many(count));
  },
  examples: [
    sop`
      No | Pemohon, Loket, Staf, Kasi, Kabid, Kasubbag, Sekretaris, Kepala Dinas, Bupati ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Staf, Camat
      1  | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      No | Pemohon, Loket, Staf, Kasi, Kabid, Kasubbag, Sekretaris, Kepala Dinas
      1  | Staf | Menyusun konsep surat`),
  ],
};
