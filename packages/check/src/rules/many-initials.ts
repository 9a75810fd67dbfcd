import { performerNames, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const most = 3;

const messages = {
  many: (count: number, names: string): Message => ({
    id: `Berkas ini diparaf di ${count} tingkat (${names}). Pertimbangkan tingkat mana yang cukup membaca.`,
    en: `The papers are initialled on ${count} levels (${names}). Consider who need only read them.`,
  }),
};

export const manyInitials: Rule = {
  id: "many-initials",
  severity: "advice",
  title: { id: "Paraf bertingkat-tingkat", en: "Initials on many levels" },
  why: {
    id: "Setiap tingkat paraf adalah satu meja lagi tempat berkas menunggu; di atas tiga tingkat jarang ada yang masih ditemukan.",
    en: "Every level of initials is one more desk where papers wait; above three, little is still found.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Prinsip efisiensi dalam penyusunan SOP: tidak ada langkah yang tidak menambah apa pun.",
      en: "The principle of efficiency in writing SOPs: no step that adds nothing.",
    },
  },
  check(checked, report) {
    const initialling = actingSteps(checked).filter(
      (step) =>
        /\b(?:memaraf|(?:di|ber|ter)?paraf)\w*\b/i.test(step.activity) &&
        !/\b(?:telah|sudah) (?:di|ber|ter)?paraf/i.test(step.activity),
    );
    const names = [...new Set(initialling.map((step) => performerNames(checked, step).join(", ")))].filter(
      (name) => name !== "",
    );
    if (names.length > most) report(checked, "flow", messages.many(names.length, names.map(quote).join(", ")));
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Kasi       | Memaraf konsep surat
      2 | Kasubbag   | Membubuhkan paraf
      3 | Kabid      | Memeriksa dan memaraf konsep surat
      4 | Sekretaris | Memeriksa, jika sesuai diparaf
      5 | Camat      | Menandatangani surat`,
    sop`
      1 | Kasi       | Memaraf konsep surat
      2 | Camat      | Menandatangani surat`,
    nearMiss(sop`
      1 | Kasi       | Memaraf konsep surat
      2 | Kasubbag   | Membubuhkan paraf
      3 | Kabid      | Memeriksa dan memaraf konsep surat
      4 | Kabid      | Memaraf lampirannya
      5 | Camat      | Menandatangani surat yang telah diparaf`),
  ],
};
