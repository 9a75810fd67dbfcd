import { firstSteps, setFlow, sop, START, stepName, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import type { Rule } from "../rule.ts";

const messages = {
  none: {
    id: "Alur ini tidak mempunyai awal: tanda mulai tidak menunjuk langkah mana pun.",
    en: "This flow has no beginning: the start points to no step.",
  },
  several: (names: readonly Message[]): Message => ({
    id: `Alur ini dimulai di ${names.length} tempat: ${names.map((name) => name.id).join(", ")}. Pilih satu sebagai awal.`,
    en: `This flow begins in ${names.length} places: ${names.map((name) => name.en).join(", ")}. Choose one of them.`,
  }),
  fix: (first: Message): Message => ({ id: `Mulai dengan ${first.id}`, en: `Begin with ${first.en}` }),
};

/** The row nearest the top opens the procedure. */
function beginWith(of: Sop, first: Step): Fix {
  return {
    label: messages.fix(stepName(of, first)),
    apply: (current) => setFlow(current, START, "forward", first.id),
  };
}

export const startUnclear: Rule = {
  id: "start-unclear",
  severity: "error",
  title: { id: "Awal alur tidak jelas", en: "No clear beginning" },
  why: {
    id: "Pelaksana pertama harus tahu bahwa pekerjaan dimulai padanya.",
    en: "The first performer must know that the work begins here.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagan alir: kapsul menandai mulai dan selesai",
      en: "Permenpan RB 35/2012, flowchart: the capsule marks start and end",
    },
  },
  check(checked, report) {
    const [first] = actingSteps(checked);
    const starts = firstSteps(checked);
    if (!first) return;
    if (starts.length === 0) report(checked, "flow", messages.none, { fix: beginWith(checked, first) });
    else if (starts.length > 1) {
      report(checked, "flow", messages.several(starts.map((step) => stepName(checked, step))));
    }
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Pemohon | Mengajukan permohonan | mulai
      2 | Camat   | Menerima laporan      | mulai
      3 | Staf    | Menyusun surat`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      1 | Staf  | Menerima berkas | → 3
      2 | Staf  | Mencatat berkas | → 3
      3 | Camat | Menandatangani surat`),
  ],
};
