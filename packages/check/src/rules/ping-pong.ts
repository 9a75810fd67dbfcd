import { performerNames, sop, type Message, type Step } from "@alur/model";
import { actingSteps, actsFromOutside } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { onlyMoves } from "../language/only-moves.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { mayPassTo } from "../papers/passed-to.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  backOnly: (middle: string, one: string, next: string): Message => ({
    id: `Berkas kembali dari ${quote(one)} kepada ${quote(middle)} hanya untuk diteruskan kepada ${quote(next)}. Serahkan langsung dari ${quote(one)} kepada ${quote(next)}.`,
    en: `The papers come back from ${quote(one)} to ${quote(middle)} only to be passed on to ${quote(next)}. Hand them from ${quote(one)} straight to ${quote(next)}.`,
  }),
};

/** Whether a row moves what the row before gave, or dealt with where no output is written. */
function samePaper(before: Step, moved: Step): boolean {
  const given = before.outputs.length > 0 ? before.outputs.join("; ") : before.activity;
  return shareWords(contentWords(moved.activity), contentWords(given));
}

export const pingPong: Rule = {
  id: "ping-pong",
  severity: "advice",
  title: { id: "Berkas bolak-balik", en: "Papers that go to and fro" },
  why: {
    id: "Setiap perpindahan menambah waktu tunggu; bila tidak ada yang bertambah pada berkasnya, perpindahan itu dapat dihapus.",
    en: "Every hand-over adds waiting; where nothing is added to the papers, it can be dropped.",
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
      const [before, one, next] = [steps[i - 2], steps[i - 1], steps[i + 1]];
      if (!before || !one || !next || step.kind !== "task" || !onlyMoves(step.activity)) continue;
      const [who, former, from, to] = [step, before, one, next].map((each) => each.performerIds.join());
      if (who === "" || from === "" || to === "" || who !== former || from === who || to === who) continue;
      // What comes from another office comes to whoever speaks for this one; and not every paper is the one that came.
      if ([one, next].some((each) => actsFromOutside(checked, each)) || !samePaper(one, step)) continue;
      if (!mayPassTo(step.activity, performerNames(checked, next))) continue;
      const [middle = "", giver = "", receiver = ""] = [step, one, next].map((each) =>
        performerNames(checked, each).join(", "),
      );
      report(step, "flow", messages.backOnly(middle, giver, receiver));
    }
  },
  examples: [
    sop`
      1 | Arsiparis    | Mengagendakan surat masuk
      2 | Kepala Dinas | Mendisposisi surat
      3 | Arsiparis    | Menyampaikan surat kepada Sekretaris ✗
      4 | Sekretaris   | Mendisposisi surat
      5 | Arsiparis    | Mendistribusikan dan mengarsipkan surat`,
    sop`
      1 | Arsiparis    | Mengagendakan surat masuk
      2 | Kepala Dinas | Mendisposisi surat
      3 | Sekretaris   | Mendisposisi surat
      4 | Arsiparis    | Mengarsipkan surat`,
    nearMiss(sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Mengoreksi konsep surat
      3 | Staf     | Mencetak surat dan menyerahkannya kepada Camat
      4 | Camat    | Menandatangani surat`),
  ],
};
