import { letters, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  same: (output: string, count: number, all: number): Message => ({
    id: `${count} dari ${all} langkah menghasilkan ${quote(output)}. Bedakan menurut keadaannya, misalnya konsep, diparaf, ditandatangani, bernomor.`,
    en: `${count} of ${all} steps give ${quote(output)}. Tell them apart by their state, such as drafted, initialled, signed, numbered.`,
  }),
};
const atLeast = 3;

export const outputRepeated: Rule = {
  id: "output-repeated",
  severity: "advice",
  title: { id: "Output yang selalu sama", en: "An output that is always the same" },
  why: {
    id: "Bila semua langkah menghasilkan hal yang sama, tidak terlihat sampai di mana pekerjaan sudah berjalan.",
    en: "Where all steps give the same thing, nobody sees how far the work has come.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Nama output mengikuti keadaannya: konsep, diparaf, ditandatangani, bernomor, terkirim, arsip.",
      en: "The name of an output follows its state: drafted, initialled, signed, numbered, sent, filed.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    const first = new Map<string, { output: string; count: number }>();
    for (const output of steps.map((step) => step.outputs.join("; ")).filter((text) => !isBlank(text))) {
      const known = first.get(letters(output));
      first.set(letters(output), { output: known?.output ?? output, count: (known?.count ?? 0) + 1 });
    }
    for (const { output, count } of first.values()) {
      if (count >= atLeast && count * 2 >= steps.length) {
        report(checked, "outputs", messages.same(output, count, steps.length));
      }
    }
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Staf     | Menyusun konsep surat | | ATK       | 30 menit | Disposisi
      2 | Kasubbag | Membubuhkan paraf     | | Surat     | 5 menit  | Disposisi
      3 | Camat    | Menandatangani surat  | | Surat     | 5 menit  | Disposisi`,
    sop`
      1 | Staf     | Menyusun konsep surat | | ATK       | 30 menit | Konsep surat
      2 | Kasubbag | Membubuhkan paraf     | | Surat     | 5 menit  | Konsep diparaf
      3 | Camat    | Menandatangani surat  | | Surat     | 5 menit  | Surat`,
    nearMiss(sop`
      1 | Staf     | Menyusun konsep surat | | ATK       | 30 menit | Surat
      2 | Kasubbag | Membubuhkan paraf     | | Surat     | 5 menit  | Surat
      3 | Camat    | Menandatangani surat  | | Surat     | 5 menit  | Surat asli`),
  ],
};
