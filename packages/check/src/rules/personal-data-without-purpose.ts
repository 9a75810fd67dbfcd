import { sop, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { careForData, personalData } from "../lists/personal-data.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  without: (items: string): Message => ({
    id: `SOP ini meminta data pribadi (${items}) tanpa mengatakan untuk apa dan berapa lama disimpan. Tambahkan dalam Keterangan atau Pencatatan dan Pendataan.`,
    en: `This SOP asks for personal data (${items}) without saying what for and how long it is kept. Add it under Keterangan or Pencatatan dan Pendataan.`,
  }),
};

export const personalDataWithoutPurpose: Rule = {
  id: "personal-data-without-purpose",
  severity: "warning",
  title: { id: "Data pribadi tanpa tujuan", en: "Personal data without a purpose" },
  why: {
    id: "Pemilik data berhak tahu untuk apa datanya diminta, siapa yang melihatnya, dan berapa lama disimpan.",
    en: "The owner of the data may know what it is for, who sees it and how long it is kept.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "UU 27/2022 tentang Pelindungan Data Pribadi: badan publik adalah pengendali data; pemrosesan berakhir bila masa simpannya habis",
      en: "UU 27/2022 on personal data protection: public bodies are controllers; processing ends with the retention",
    },
  },
  check(checked, report) {
    const { records, cautions, purpose } = checked.identity;
    const cared = [
      ...records,
      ...cautions,
      ...purpose,
      ...checked.steps.flatMap(({ activity, remarks }) => [activity, remarks]),
    ];
    if (cared.some((text) => careForData.test(text))) return;
    const asked = new Map<string, { word: string; step: Step }>();
    for (const step of actingSteps(checked)) {
      for (const item of step.requirements) {
        const word = personalData.exec(item)?.[0];
        if (word !== undefined && !asked.has(word.toLowerCase())) asked.set(word.toLowerCase(), { word, step });
      }
    }
    const [first] = asked.values();
    if (!first) return;
    report(first.step, "requirements", messages.without([...asked.values()].map(({ word }) => quote(word)).join(", ")));
  },
  examples: [
    sop`
      1 | Pemohon | Mengajukan permohonan | | Fotokopi KTP; kartu keluarga | 5 menit | Berkas permohonan ✗
      2 | Staf    | Memeriksa permohonan  | | Berkas permohonan; KTP       | 5 menit | Berkas lengkap`,
    sop`
      Pencatatan dan Pendataan: Fotokopi KTP disimpan dua tahun, lalu dimusnahkan
      1 | Pemohon | Mengajukan permohonan | | Fotokopi KTP | 5 menit | Berkas permohonan`,
    nearMiss(sop`
      1 | Pemohon | Mengajukan permohonan | | Surat pengantar; KKN; kartu antrean | 5 menit | Berkas permohonan`),
  ],
};
