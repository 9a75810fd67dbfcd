import { END, flowsFrom, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  open: (activity: string): Message => ({
    id: `SOP berakhir dengan ${quote(activity)}. Tambahkan langkah yang menyerahkan atau mengarsipkan hasilnya.`,
    en: `The SOP ends with ${quote(activity)}. Add the step that hands over or files its result.`,
  }),
};

const closing =
  /\baju|ngaju|diaju|arsip|simpan|nyimpan|dokumentasi|serah|nyerah|kirim|ngirim|sampai|nyampai|nerus|terus|distribusi|nerbit|\bterima|menerima|diterima|lapor|unggah|upload|publikasi|umumkan|pengumuman|mencatat|dicatat|catatan|buku|register|agenda|terbit|bagikan|sosialisasi|kembalikan|mengambil/i;

export const lastStepKeepsNothing: Rule = {
  id: "last-step-keeps-nothing",
  severity: "advice",
  title: { id: "Hasil akhir tidak disimpan atau diserahkan", en: "The result is neither kept nor handed over" },
  why: {
    id: "Prosedur selesai ketika hasilnya sampai pada yang memerlukan dan tercatat; tanda tangan saja belum menyelesaikannya.",
    en: "A procedure is over when its result has reached whoever needs it and is on record; a signature alone is not the end.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, pencatatan dan pendataan: setiap pelaksana mencatat apa yang dilakukannya",
      en: "Permenpan RB 35/2012, records: every performer records what was done",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      if (isBlank(step.activity)) continue;
      const ends = flowsFrom(checked, step.id).some(
        (flow) => flow.to === END && flow.kind !== "no" && flow.kind !== "other",
      );
      if (ends && !closing.test([step.activity, ...step.outputs, step.remarks].join("; "))) {
        report(step, "activity", messages.open(step.activity));
      }
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat
      3 | Staf  | Mengarsipkan surat`,
    nearMiss(sop`
      1 | Staf  | Memeriksa permohonan    | ya → 2, tidak → selesai
      2 | Camat | Menandatangani surat    | | Konsep surat | 5 menit | Surat, tanda terima`),
  ],
};
