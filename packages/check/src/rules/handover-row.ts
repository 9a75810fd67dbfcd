import { END, flowsFrom, performerNames, sop, type Message } from "@alur/model";
import { actingSteps, actsFromOutside } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { onlyMoves } from "../language/only-moves.ts";
import { mayPassTo } from "../papers/passed-to.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  rows: (count: number, example: string): Message =>
    count === 1
      ? {
          id: `Satu langkah hanya memindahkan berkas di dalam kantor: ${quote(example)}. Gabungkan dengan langkah sebelum atau sesudahnya.`,
          en: `One step only moves papers within the office: ${quote(example)}. Merge it with the step before or after.`,
        }
      : {
          id: `${count} langkah hanya memindahkan berkas di dalam kantor, misalnya ${quote(example)}. Gabungkan dengan langkah sebelum atau sesudahnya.`,
          en: `${count} steps only move papers within the office, such as ${quote(example)}. Merge them with the step before or after.`,
        },
};

export const handoverRow: Rule = {
  id: "handover-row",
  severity: "advice",
  title: { id: "Langkah yang hanya menyerahkan", en: "A step that only hands over" },
  why: {
    id: "Menyerahkan berkas adalah akhir langkah yang mengerjakannya; sebagai baris sendiri ia hanya memperpanjang tabel.",
    en: "Handing papers over is the end of the step that made them; as a row of its own it only makes the table longer.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Prinsip efisiensi dalam penyusunan SOP: tidak ada langkah yang tidak menambah apa pun.",
      en: "The principle of efficiency in writing SOPs: no step that adds nothing.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    const rows = steps.filter((step, i) => {
      const [before, after] = [steps[i - 1], steps[i + 1]];
      if (step.kind !== "task" || !before || !after || !onlyMoves(step.activity)) return false;
      // What comes in from outside or goes out to it, and what closes the procedure, is a step of its own.
      if ([before, step, after].some((each) => actsFromOutside(checked, each))) return false;
      if (flowsFrom(checked, step.id).some((flow) => flow.to === END)) return false;
      return mayPassTo(
        step.activity,
        [step, after].flatMap((each) => performerNames(checked, each)),
      );
    });
    const [first] = rows;
    if (first) report(checked, "flow", messages.rows(rows.length, first.activity));
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Staf     | Menyusun konsep surat
      2 | Staf     | Menyerahkan konsep surat kepada Kasubbag
      3 | Kasubbag | Membubuhkan paraf`,
    sop`
      1 | Staf     | Menyusun konsep surat dan menyerahkannya kepada Kasubbag
      2 | Kasubbag | Membubuhkan paraf`,
    nearMiss(sop`
      1 | Pemohon | Mengajukan permohonan
      2 | Loket   | Menerima permohonan
      3 | Staf    | Menyusun surat
      4 | Loket   | Menyerahkan surat kepada Pemohon
      5 | Pemohon | Menerima surat`),
  ],
};
