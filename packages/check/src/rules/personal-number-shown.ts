import { sop, type Message } from "@alur/model";
import { personalNumbers } from "../lists/personal-data.ts";
import { nearMiss } from "../example.ts";
import type { Rule } from "../rule.ts";

const messages = {
  shown: (kind: Message): Message => ({
    id: `Di sini tertulis angka yang tampaknya ${kind.id}. Hapus; jabatannya sudah cukup.`,
    en: `Here stands what looks like somebody’s ${kind.en}. Remove it; the post is enough.`,
  }),
};

/** Which kind of personal number a text holds. The number itself is never repeated. */
function kindShown(texts: readonly string[]): Message | undefined {
  return personalNumbers.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.name;
}

export const personalNumberShown: Rule = {
  id: "personal-number-shown",
  severity: "advice",
  title: { id: "Nomor pribadi terlihat", en: "A personal number is shown" },
  why: {
    id: "SOP dibagikan dan sering dimuat di laman kantor; NIP, NIK, dan nomor telepon ikut tersebar.",
    en: "SOPs are passed round and often put on the office's site; NIP, NIK and telephone numbers go with them.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "UU 27/2022 tentang Pelindungan Data Pribadi: badan publik adalah pengendali data",
      en: "UU 27/2022 on personal data protection: public bodies are controllers",
    },
  },
  check(checked, report) {
    const { ratifiedBy, records, qualifications, cautions, equipment } = checked.identity;
    const entries = { ratifiedBy: [ratifiedBy.post, ratifiedBy.name], records, qualifications, cautions, equipment };
    for (const [entry, texts] of Object.entries(entries) as [keyof typeof entries, string[]][]) {
      const kind = kindShown(texts);
      if (kind !== undefined) report(checked, `identity.${entry}`, messages.shown(kind));
    }
    const column = kindShown(checked.performers.map(({ name }) => name));
    if (column !== undefined) report(checked, "columns", messages.shown(column));
    for (const step of checked.steps) {
      const kind = kindShown([step.activity, ...step.requirements, ...step.outputs, step.remarks]);
      if (kind !== undefined) report(step, "remarks", messages.shown(kind));
    }
  },
  examples: [
    sop`
      1 | Staf | Menyusun konsep surat
      2 | Staf | Menghubungi narahubung | | Daftar | 5 menit | Jawaban | 0812-3456-7890 ✗`,
    sop`
      Pencatatan dan Pendataan: Dicatat oleh petugas NIP 00000000 000000 1 000 ✗
      1 | Staf | Menyusun konsep surat`,
    sop`
      1 | Staf | Menyusun konsep surat nomor 065/2026 | | DPA 1.02.03.4.05.06.0007 | 5 menit | Surat bernomor 20260105001`,
    nearMiss(sop`
      1 | Staf | Menyusun konsep surat`),
  ],
};
