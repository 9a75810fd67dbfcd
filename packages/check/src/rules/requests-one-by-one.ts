import { normalizePostName, sop, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  apart: (one: string, other: string): Message => ({
    id: `Permintaan kepada ${quote(one)} dan kepada ${quote(other)} dikirim satu per satu. Pertimbangkan mengirimnya bersamaan.`,
    en: `The requests to ${quote(one)} and to ${quote(other)} are sent one after another. Consider sending them together.`,
  }),
};

const request =
  /\b(?:meminta|memohon|mengajukan|menyampaikan|mengirim(?:kan)?)\b[^.;]*?\b(?:permintaan|permohonan|data|bahan|rekomendasi|masukan|pertimbangan|persetujuan|keterangan|informasi)\b[^.;]*?\b(?:kepada|ke|dari)\s+([^.,;]{3,60})/i;

/** Of whom a row asks for something, in the form in which two ways of writing a post can be compared. */
function askedOf(step: Step): { printed: string; post: string } | undefined {
  const printed = step.kind === "task" ? request.exec(step.activity)?.[1]?.trim() : undefined;
  return printed === undefined ? undefined : { printed, post: normalizePostName(printed) };
}

export const requestsOneByOne: Rule = {
  id: "requests-one-by-one",
  severity: "advice",
  title: { id: "Permintaan satu per satu", en: "Requests one after another" },
  why: {
    id: "Permintaan kepada unit yang berbeda tidak saling menunggu; bila dikirim bersamaan, waktu tunggunya tidak berjumlah.",
    en: "Requests to different units do not wait for one another; sent together, their waiting does not add up.",
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
    for (const [i, step] of steps.entries()) {
      const next = steps[i + 1];
      if (!next || step.performerIds.join() !== next.performerIds.join() || step.performerIds.length === 0) continue;
      const [one, other] = [askedOf(step), askedOf(next)];
      if (one && other && one.post !== other.post) report(next, "flow", messages.apart(one.printed, other.printed));
    }
  },
  examples: [
    sop`
      1 | Staf | Meminta data kepegawaian kepada Bidang Umum
      2 | Staf | Meminta data keuangan kepada Bidang Keuangan ✗
      3 | Staf | Menyusun laporan`,
    sop`
      1 | Staf | Meminta data kepada Bidang Umum dan Bidang Keuangan
      2 | Staf | Menyusun laporan`,
    nearMiss(sop`
      1 | Staf  | Meminta data kepada Bidang Umum
      2 | Kasi  | Meminta data kepada Bidang Keuangan
      3 | Staf  | Menyusun laporan dan menyampaikannya kepada Camat`),
  ],
};
