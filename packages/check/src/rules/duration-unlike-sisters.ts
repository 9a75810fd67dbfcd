import { sop, type Duration, type Message } from "@alur/model";
import { beside, nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { sopName } from "../sop-name.ts";

const messages = {
  unlike: (here: string, there: string, name: string): Message => ({
    id: `Di sini ${quote(here)}; ${name} menulis ${quote(there)} untuk pekerjaan yang sama. Samakan, atau sebutkan bedanya.`,
    en: `Here ${quote(here)}; the ${name} writes ${quote(there)} for the same work. Make them agree, or say what differs.`,
  }),
};

/** Shorter sentences ("Menyerahkan surat") are said of many works. */
const fewestWords = 4;

export const durationUnlikeSisters: Rule = {
  id: "duration-unlike-sisters",
  severity: "advice",
  title: { id: "Waktu berbeda untuk pekerjaan yang sama", en: "Different times for the same work" },
  why: {
    id: "Dua waktu untuk satu pekerjaan memberi dua tenggat kepada orang yang sama.",
    en: "Two times for one work give the same person two deadlines.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Norma waktu satu pekerjaan sama di semua SOP kantor itu.",
      en: "The norm for a piece of work is the same in all SOPs of the office.",
    },
  },
  check(checked, report, collection) {
    for (const row of collection.wordsOf(checked).rows) {
      const { duration } = row.step;
      if (row.activity.size < fewestWords || duration.kind !== "fixed") continue;
      const sisters = collection
        .rowsAlike(checked, row, "activity")
        .filter(({ step }) => step.duration.kind === "fixed");
      const agreeing = sisters.filter(({ step }) => sameTime(step.duration, duration));
      const differing = sisters.filter(({ step }) => !sameTime(step.duration, duration));
      const [other] = differing;
      // Where the sisters are divided, only the lonely ones are told.
      if (!other || differing.length <= agreeing.length) continue;
      report(row.step, "duration", messages.unlike(duration.text, other.step.duration.text, sopName(other.sop)), {
        twin: { sop: other.sop, stepId: other.step.id },
      });
    }
  },
  examples: [
    beside(
      sop`
      # Cuti Besar
      1 | Staf | Mencatat surat masuk ke dalam buku agenda kecamatan | | Surat | 2 hari | Catatan ✗`,
      sop`
      # Cuti Sakit
      1 | Staf | Mencatat surat masuk ke dalam buku agenda kecamatan | | Surat | 10 menit | Catatan`,
    ),
    beside(
      sop`
      # Cuti Besar
      1 | Staf | Mencatat surat masuk ke dalam buku agenda kecamatan | | Surat | 60 menit | Catatan`,
      sop`
      # Cuti Sakit
      1 | Staf | Mencatat surat masuk ke dalam buku agenda kecamatan | | Surat | 1 jam | Catatan`,
    ),
    nearMiss(
      beside(
        sop`
      # Cuti Besar
      1 | Staf | Menyerahkan surat | | Surat | 2 hari | Bukti serah`,
        sop`
      # Cuti Sakit
      1 | Staf | Menyerahkan surat | | Surat | 5 menit | Bukti serah`,
      ),
    ),
  ],
};

/** "60 menit" is "1 jam". What a day is worth nobody knows here, so days are days. */
function sameTime(one: Duration, other: Duration): boolean {
  const [here, there] = [inItsUnit(one), inItsUnit(other)];
  return here.unit === there.unit && here.amount === there.amount;
}

function inItsUnit({ amount = 0, unit }: Duration): { amount: number; unit: Duration["unit"] } {
  if (unit === "hour") return { amount: amount * 60, unit: "minute" };
  return { amount, unit };
}
