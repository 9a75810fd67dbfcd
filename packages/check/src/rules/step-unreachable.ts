import { sop } from "@alur/model";
import { nearMiss } from "../example.ts";
import { beginnings, reachableFrom, waysOf } from "../reach.ts";
import type { Rule } from "../rule.ts";

const messages = {
  unreachable: {
    id: "Tidak ada langkah yang menuju ke sini, sehingga langkah ini tidak pernah dikerjakan.",
    en: "No step leads here, so this step is never done.",
  },
};

export const stepUnreachable: Rule = {
  id: "step-unreachable",
  severity: "error",
  title: { id: "Langkah yang tidak pernah dicapai", en: "A step that is never reached" },
  why: {
    id: "Setiap baris tabel adalah pekerjaan; yang tidak dicapai anak panah tidak sampai pada pelaksananya.",
    en: "Every row of the table is work; what no arrow reaches never comes to its performer.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagan alir: anak panah menunjukkan arah langkah",
      en: "Permenpan RB 35/2012, flowchart: the arrow shows where a step leads",
    },
  },
  check(checked, report) {
    const ways = waysOf(checked);
    const reached = reachableFrom(ways, beginnings(checked));
    for (const step of checked.steps) {
      if (step.kind === "note" || reached.has(step.id)) continue;
      report(step, "flow", messages.unreachable);
      // What this step leads to is cut off for the same reason and needs no remark of its own.
      for (const id of reachableFrom(ways, [step.id])) reached.add(id);
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | → 4
      2 | Kasubbag | Membubuhkan paraf     | → 3 ✗
      3 | Camat    | Menandatangani surat  | → 4
      4 | Staf     | Mengarsipkan surat`,
    sop`
      1 | Staf     | Menyusun konsep surat  | → 3
      2 | Staf     | Memperbaiki konsep     | → 3
      3 | Kasubbag | Memeriksa konsep surat | ya → selesai, tidak → 2`,
    nearMiss(sop`
      1 | Staf | Menyusun konsep surat    | → 3
      2 |      | Syarat: surat bernomor   | catatan
      3 | Staf | Mengarsipkan surat`),
  ],
};
