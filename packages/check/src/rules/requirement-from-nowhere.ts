import { sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { namingWords } from "../papers/naming-words.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  nowhere: (item: string): Message => ({
    id: `Kelengkapan ${quote(item)} tidak dihasilkan langkah mana pun. Tambahkan langkah yang membuatnya, atau sebutkan asalnya dalam Keterangan.`,
    en: `No step brings about the requirement ${quote(item)}. Add the step that makes it, or say under Keterangan where it comes from.`,
  }),
};

/** A paper that is work of this procedure: a draft, a result, or something that was signed or checked on the way. */
const madeHere =
  /^(konsep|draf|draft|rancangan|hasil|berita acara|rekap\w*|notulen|telaahan)\b|\b(yang (?:telah|sudah)|telah|sudah) (di|ter|ber)\w+|\b(bernomor|berparaf|terparaf|diparaf)\b/i;

export const requirementFromNowhere: Rule = {
  id: "requirement-from-nowhere",
  severity: "advice",
  title: { id: "Kelengkapan yang tidak dibuat siapa pun", en: "A requirement that nobody makes" },
  why: {
    id: "Konsep, hasil, atau berita acara lahir dari suatu langkah; bila tidak ada yang membuatnya, satu langkah terlupa.",
    en: "A draft, a result or a record comes from some step; where nobody makes it, a step was forgotten.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: mutu baku (kelengkapan, waktu, output) mengendalikan mutu hasil akhir",
      en: "Permenpan RB 35/2012, flowchart part: the quality standard (requirements, duration, outputs) controls the quality of the result",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked);
    const rows = checked.steps.map(({ id, activity, outputs, requirements }) => ({
      id,
      words: contentWords([activity, ...outputs, ...requirements].join("; ")),
    }));
    for (const [i, step] of steps.entries()) {
      const asked = step.requirements.filter((item) => madeHere.test(item));
      if (i === 0 || asked.length === 0) continue;
      const own = contentWords(`${step.activity}; ${step.remarks}`);
      const made = [own, ...rows.filter((row) => row.id !== step.id).map(({ words }) => words)];
      const items = asked.filter((item) => {
        const named = namingWords(item);
        return !made.some((words) => shareWords(named, words));
      });
      // Where nothing of the row is known, the whole row hangs in the air, which another rule says.
      const [strange] = items;
      if (strange !== undefined && items.length < step.requirements.length) {
        report(step, "requirements", messages.nowhere(strange));
      }
    }
  },
  examples: [
    sop`
      1 | Staf  | Menyusun konsep surat | | Disposisi      | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep surat; Berita acara lelang | 5 menit  | Surat ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat | | Disposisi      | 30 menit | Konsep surat
      2 | Camat | Menandatangani surat  | | Konsep surat   | 5 menit  | Surat`,
    nearMiss(sop`
      1 | Staf  | Memimpin rapat        | | Undangan                    | 1 jam    | Notulen rapat
      2 | Staf  | Menyusun laporan      | | Hasil rapat; peraturan daerah | 1 jam  | Konsep laporan`),
  ],
};
