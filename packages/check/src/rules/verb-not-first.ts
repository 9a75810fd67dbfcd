import { joinVerbs, normalizePostName, readVerb, sop, wordsOf, type Message, type Sop } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  noun: (count: number, all: number, example: string): Message => ({
    id: `${count} dari ${all} kegiatan tidak diawali kata kerja aktif, misalnya ${quote(example)}. Mulailah dengan "Menyusun …", "Memeriksa …".`,
    en: `${count} of ${all} activities do not begin with an active verb, such as ${quote(example)}. Begin with "Menyusun …", "Memeriksa …".`,
  }),
};

/** Bare roots by which some offices give an order: "Terima berkas", "Serahkan surat". */
const order =
  /^(terima|buat|periksa|kirim|catat|simpan|susun|cek|isi|ajukan|siapkan|serahkan|teruskan|sampaikan|kembalikan|\w+kan)$/;

/** So many letters hold the first word of any sentence. */
const opening = 60;

/** Whether a sentence names a performer first; that is another fault, and another rule says it. */
function namesSomebodyFirst(sop: Sop, activity: string): boolean {
  const said = normalizePostName(activity);
  const first = said.split(" ")[0] ?? "";
  return sop.performers.some(({ name, aliases }) =>
    [name, ...aliases].some((called) => {
      const post = normalizePostName(called);
      return post !== "" && (said.startsWith(post) || post.split(" ")[0] === first);
    }),
  );
}

export const verbNotFirst: Rule = {
  id: "verb-not-first",
  severity: "advice",
  title: { id: "Kegiatan tidak diawali kata kerja", en: "An activity that does not begin with a verb" },
  why: {
    id: "Kata kerja di awal langsung mengatakan apa yang harus dikerjakan.",
    en: "A verb at the beginning says at once what is to be done.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: kegiatan ditulis dengan kalimat aktif yang diawali kata kerja, tanpa subjek",
      en: "Permenpan RB 35/2012, flowchart part: activities are active sentences that begin with the verb and have no subject",
    },
  },
  check(checked, report) {
    const steps = actingSteps(checked).filter((step) => !isBlank(step.activity));
    const wrong = steps.filter(({ activity }) => {
      const [first] = wordsOf(joinVerbs(activity.slice(0, opening))).filter(({ text }) => /\p{L}{2}/u.test(text));
      if (!first || order.test(first.text)) return false;
      return readVerb(first.text)?.voice !== "active" && !namesSomebodyFirst(checked, activity);
    });
    const [first] = wrong;
    if (first) report(checked, "activity", messages.noun(wrong.length, steps.length, first.activity));
  },
  examples: [
    sop`
      # Penyusunan Surat ✗
      1 | Staf  | Penyusunan konsep surat
      2 | Camat | Surat ditandatangani`,
    sop`
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      1 | Staf  | Staf menyusun konsep surat
      2 | Camat | Serahkan surat kepada Staf
      3 |       | Syarat: surat bernomor | catatan`),
  ],
};
