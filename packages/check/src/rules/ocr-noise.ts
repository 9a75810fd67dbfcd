import { sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import type { FindingField } from "../finding.ts";
import { damageIn } from "../language/damage.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  damaged: (text: string): Message => ({
    id: `Teks ini tampaknya rusak ketika dipindai atau dikonversi: ${quote(text)}. Ketik ulang dari dokumen asal.`,
    en: `This text seems to have been damaged by scanning or converting: ${quote(text)}. Type it again from the original.`,
  }),
};

export const ocrNoise: Rule = {
  id: "ocr-noise",
  severity: "warning",
  title: { id: "Teks rusak karena konversi", en: "Text damaged by conversion" },
  why: {
    id: "Sisa pemindaian dan konversi membuat SOP sulit dibaca dan sulit dicari.",
    en: "What scanning and converting leave behind makes an SOP hard to read and hard to find.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Teks yang disahkan bebas dari sisa konversi.",
      en: "A ratified text is free of the remains of conversion.",
    },
  },
  check(checked, report) {
    const title = damageIn(checked.identity.title);
    if (title !== undefined) report(checked, "identity.title", messages.damaged(title));
    for (const { name } of checked.performers) {
      const damage = damageIn(name);
      if (damage !== undefined) report(checked, "columns", messages.damaged(damage));
    }
    for (const step of checked.steps) {
      const cells: readonly (readonly [FindingField, string])[] = [
        ["activity", step.activity],
        ["requirements", step.requirements.join("; ")],
        ["outputs", step.outputs.join("; ")],
        ["remarks", step.remarks],
      ];
      for (const [field, text] of cells) {
        const damage = damageIn(text);
        if (damage !== undefined) report(step, field, messages.damaged(damage));
      }
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun <p>konsep surat</p> ✗
      2 | Camat | Menandatangani surat | | \\rightarrow Konsep surat | 5 menit | Surat ✗
      3 | Staf  | Mengarsipkan surat | | Sura1t | 5 menit | 0utput ✗
      4 | Staf  | Menyerahkan s u r a t ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat A4 sesuai PP46, bentuk F1.01 dan F-1.15, 3x4 cm
      2 | Camat | Menandatangani surat a, b, c dan d untuk Covid19 < 5 hari`),
  ],
};
