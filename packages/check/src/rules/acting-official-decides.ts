import { performerNames, sop, type Message } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { deedsIn } from "../language/spoken-verbs.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  strategic: (name: string, matter: string): Message => ({
    id: `${quote(name)} menandatangani atau menetapkan ${quote(matter)}. Periksa apakah ini keputusan strategis yang bukan wewenang pejabat sementara.`,
    en: `${quote(name)} signs or settles ${quote(matter)}. See whether this is a strategic decision outside an acting official's authority.`,
  }),
};
const acting = /^(plt|plh)\b/i;
const strategic =
  /\b(pengangkatan|pemberhentian|mutasi|pemindahan|promosi jabatan|struktur organisasi|alokasi anggaran|pergeseran anggaran|perubahan anggaran)\b[^.,;]{0,30}/i;
const deciding = new Set(["tandatangan", "tetap", "sah", "setuju"]);

export const actingOfficialDecides: Rule = {
  id: "acting-official-decides",
  severity: "warning",
  title: { id: "Keputusan strategis oleh Plt. atau Plh.", en: "A strategic decision by an acting official" },
  why: {
    id: "Keputusan yang diambil tanpa kewenangan dapat dibatalkan.",
    en: "A decision taken without authority can be annulled.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "UU 30/2014 Pasal 14: Plt. dan Plh. tidak mengambil keputusan strategis yang mengubah status hukum pada organisasi, kepegawaian, dan alokasi anggaran",
      en: "UU 30/2014, article 14: acting officials take no strategic decisions that change legal status in organisation, personnel and budget",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      const name = performerNames(checked, step).find((performer) => acting.test(performer.trim()));
      const matter = strategic.exec([step.activity, ...step.outputs].join("; "))?.[0];
      if (name === undefined || matter === undefined || !deedsIn(step.activity).some((verb) => deciding.has(verb.root)))
        continue;
      report(step, "performers", messages.strategic(name, matter));
    }
  },
  examples: [
    sop`
      1 | Staf              | Menyusun konsep keputusan mutasi pegawai
      2 | Plt. Kepala Dinas | Menandatangani keputusan mutasi pegawai ✗`,
    sop`
      1 | Staf         | Menyusun konsep keputusan mutasi pegawai
      2 | Kepala Dinas | Menandatangani keputusan mutasi pegawai`,
    nearMiss(sop`
      1 | Staf              | Menyusun konsep keputusan mutasi pegawai
      2 | Plt. Kepala Dinas | Menandatangani surat undangan
      3 | Plh. Sekretaris   | Mencatat usulan mutasi pegawai`),
  ],
};
