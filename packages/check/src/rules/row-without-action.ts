import { letters, sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  noAction: (text: string): Message => ({
    id: `${quote(text)} bukan kegiatan. Pindahkan ke Keterangan langkah yang memerlukannya, atau ke lampiran.`,
    en: `${quote(text)} is no activity. Move it to the remarks of the step that needs it, or to an annex.`,
  }),
};

export const rowWithoutAction: Rule = {
  id: "row-without-action",
  severity: "warning",
  title: { id: "Baris yang bukan kegiatan", en: "A row that is no activity" },
  why: {
    id: "Tabel memuat langkah; kriteria dan syarat di antaranya memutus alur dan tidak dikerjakan siapa pun.",
    en: "The table holds steps; criteria and conditions between them break the flow and are done by nobody.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kriteria, syarat, dan penjelasan dipindahkan ke Keterangan atau lampiran.",
      en: "Criteria, conditions and explanations go to Keterangan or an annex.",
    },
  },
  check(checked, report) {
    for (const step of checked.steps) {
      if (step.kind === "note" && letters(step.activity).length > 3) {
        report(step, "activity", messages.noAction(step.activity));
      }
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun daftar calon penerima
      2 |       | Kriteria: belum pernah menerima bantuan | catatan ✗
      3 | Camat | Menetapkan daftar`,
    sop`
      1 | Staf  | Menyusun daftar calon penerima
      2 | Camat | Menetapkan daftar`,
    nearMiss(sop`
      1 | Staf  | Menyusun daftar menurut kriteria
      |       | - | catatan
      2 | Camat | Menetapkan daftar`),
  ],
};
