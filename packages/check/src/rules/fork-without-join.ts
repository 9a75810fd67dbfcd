import { changeStep, flowsFrom, sop, stepName, type Message, type Sop, type Step } from "@alur/model";
import { nearMiss } from "../example.ts";
import { reachableFrom, waysOf } from "../reach.ts";
import type { Rule } from "../rule.ts";

const messages = {
  meets: (fork: Message): Message => ({
    id: `Cabang dari ${fork.id} bertemu di sini, tetapi tidak dikatakan apakah langkah ini menunggu semuanya.`,
    en: `The branches of ${fork.en} meet here, but nothing says whether this step waits for all of them.`,
  }),
  fix: { id: "Tunggu semua cabang di langkah ini", en: "Wait here for all branches" },
};

/** The first row that two branches of a fork both lead to. */
function meetingPoint(of: Sop, branches: readonly string[]): Step | undefined {
  const ways = waysOf(of);
  const reached = branches.map((branch) => reachableFrom(ways, [branch]));
  return of.steps.find((step) => reached.filter((one) => one.has(step.id)).length > 1);
}

export const forkWithoutJoin: Rule = {
  id: "fork-without-join",
  severity: "warning",
  title: { id: "Cabang yang tidak ditunggu", en: "Branches that nobody waits for" },
  why: {
    id: "Bila dua cabang berjalan bersamaan, harus jelas apakah langkah berikutnya menunggu keduanya; kalau tidak, ia dikerjakan dua kali.",
    en: "Where two branches run at once, it must be clear whether the next step waits for both; otherwise it is done twice.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Cabang yang berjalan bersamaan bertemu lagi pada langkah yang menunggu semuanya.",
      en: "Branches that run at once meet again in a step that waits for all of them.",
    },
  },
  check(checked, report) {
    for (const step of checked.steps) {
      const branches = flowsFrom(checked, step.id).filter((flow) => flow.kind === "forward");
      if (branches.length < 2) continue;
      const meeting = meetingPoint(
        checked,
        branches.map((flow) => flow.to),
      );
      if (!meeting || meeting.joinsAll || meeting.id === step.id) continue;
      report(meeting, "flow", messages.meets(stepName(checked, step)), {
        fix: {
          label: messages.fix,
          apply: (current) => changeStep(current, meeting.id, (now) => ({ ...now, joinsAll: true })),
        },
      });
    }
  },
  examples: [
    sop`
      1 | Sekretaris | Membagi tugas          | → 2, → 3
      2 | Kasi       | Menyiapkan bahan       | → 4
      3 | Kasubbag   | Menyiapkan anggaran    | → 4
      4 | Staf       | Menyusun laporan ✗`,
    sop`
      1 | Sekretaris | Membagi tugas          | → 2, → 3
      2 | Kasi       | Menyiapkan bahan       | → 4
      3 | Kasubbag   | Menyiapkan anggaran    | → 4
      4 | Staf       | Menyusun laporan       | gabung`,
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → 4, tidak → 3
      3 | Staf     | Memperbaiki konsep     | → 4
      4 | Camat    | Menandatangani surat`,
    nearMiss(sop`
      1 | Sekretaris | Membagi tugas        | → 2, → 3
      2 | Kasi       | Menyiapkan bahan     | → selesai
      3 | Kasubbag   | Menyiapkan anggaran  | → selesai`),
  ],
};
