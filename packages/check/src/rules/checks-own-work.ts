import { findStep, flowsFrom, flowsTo, performerNames, sop, stepName, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  own: (name: string, made: Message): Message => ({
    id: `${quote(name)} memeriksa apa yang dibuatnya sendiri pada ${made.id}. Serahkan pemeriksaan kepada jabatan lain.`,
    en: `${quote(name)} checks what the same performer made in ${made.en}. Give the check to another post.`,
  }),
};

export const checksOwnWork: Rule = {
  id: "checks-own-work",
  severity: "warning",
  title: { id: "Memeriksa pekerjaan sendiri", en: "Checking one's own work" },
  why: {
    id: "Kekeliruan jarang terlihat oleh yang membuatnya; pemeriksaan oleh orang lain adalah pengendalian yang paling murah.",
    en: "Mistakes are seldom seen by whoever made them; a check by somebody else is the cheapest control.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pemisahan tugas: yang memeriksa bukan yang membuat.",
      en: "Separation of duties: whoever checks is not who made it.",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      if (step.kind !== "decision" || step.performerIds.length !== 1) continue;
      const senders = flowsTo(checked, step.id).flatMap((flow) => findStep(checked, flow.from) ?? []);
      const [sender] = senders;
      const alone = sender && senders.length === 1 && sender.performerIds.join() === step.performerIds.join();
      if (!alone || !deedsIn(sender.activity).some((verb) => verb.verbClass === "make" || verb.verbClass === "type"))
        continue;
      const back = flowsFrom(checked, step.id).find((flow) => flow.kind === "no");
      if (back && back.to !== sender.id) continue;
      report(step, "performers", messages.own(performerNames(checked, step)[0] ?? "", stepName(checked, sender)));
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun laporan
      2 | Staf  | Memeriksa laporan    | ya → 3, tidak → 1 ✗
      3 | Camat | Menandatangani laporan`,
    sop`
      1 | Staf     | Menyusun laporan
      2 | Kasubbag | Memeriksa laporan    | ya → 3, tidak → 1
      3 | Camat    | Menandatangani laporan`,
    nearMiss(sop`
      1 | Pemohon | Mengajukan permohonan
      2 | Staf    | Menerima permohonan
      3 | Staf    | Memeriksa permohonan  | ya → 4, tidak → 1
      4 | Camat   | Menandatangani izin`),
  ],
};
