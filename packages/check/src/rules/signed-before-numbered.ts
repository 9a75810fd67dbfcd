import { sop, stepName, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import type { Rule } from "../rule.ts";

const messages = {
  before: (sign: Message): Message => ({
    id: `Nomor baru diberikan di sini, sesudah tanda tangan elektronik pada ${sign.id}. Dahulukan penomorannya.`,
    en: `The number is given only here, after the electronic signature in ${sign.en}. Number the paper first.`,
  }),
};

const electronic =
  /\b(tte|tanda tangan elektronik|bsre|bertanda tangan elektronik|(?:meng|di)?tandatangan\w* (?:secara )?elektronik|srikandi)\b/i;
const numbering = /\b(nomor|penomoran|menomori)\b/i;
/** Who asks for a number, or files by number, gives none. */
const givesNumber =
  /\b(memberi(?:kan)?|membubuhkan|menomori|penomoran|diberi(?:kan)?|mengisi|mencantumkan|pemberian)\b[^.,;]{0,25}\bnomor|\bmenomori\b|\bpenomoran\b/i;

export const signedBeforeNumbered: Rule = {
  id: "signed-before-numbered",
  severity: "warning",
  title: { id: "Ditandatangani sebelum diberi nomor", en: "Signed before it is numbered" },
  why: {
    id: "Naskah yang sudah ditandatangani elektronik tidak dapat diubah lagi; nomor yang ditambahkan sesudahnya merusak tanda tangannya.",
    en: "A paper signed electronically can no longer be changed; a number added afterwards breaks the signature.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pada naskah elektronik nomor diberikan sebelum TTE dibubuhkan; pada kertas sesudahnya.",
      en: "On electronic papers the number comes before the electronic signature; on paper it comes after.",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    const digital = steps.some((step) =>
      electronic.test([step.activity, ...step.requirements, ...step.outputs, step.remarks].join("; ")),
    );
    if (!digital) return;
    const signing = steps.findIndex((step) => deedsIn(step.activity).some((verb) => verb.root === "tandatangan"));
    if (signing < 0 || steps.slice(0, signing).some((step) => numbering.test(step.activity))) return;
    const numbered = steps.slice(signing + 1).find((step) => givesNumber.test(step.activity));
    const signed = steps[signing];
    if (numbered && signed) report(numbered, "flow", messages.before(stepName(checked, signed)));
  },
  examples: [
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat dengan TTE
      3 | Staf  | Memberi nomor surat ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Staf  | Memberi nomor surat
      3 | Camat | Menandatangani surat dengan TTE`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat
      3 | Staf  | Memberi nomor dan cap pada surat`),
  ],
};
