import { sop, type Message } from "@alur/model";
import { regionsIn, type Region } from "../lists/regions.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  other: (printed: string, own: string): Message => ({
    id: `Di sini tertulis ${quote(printed)}, padahal SOP ini milik ${own}. Periksa apakah ini sisa salinan.`,
    en: `Here stands ${quote(printed)}, but this SOP belongs to ${own}. See whether it is left over from a copy.`,
  }),
};

export const otherRegionNamed: Rule = {
  id: "other-region-named",
  severity: "warning",
  title: { id: "Nama daerah lain", en: "The name of another region" },
  why: {
    id: "Nama daerah lain adalah sisa dari SOP yang disalin; pembaca tidak tahu lagi apa yang berlaku di kantornya.",
    en: "The name of another region is left over from a copied SOP; readers no longer know what holds in their office.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "SOP yang disalin dari kantor lain disesuaikan seluruhnya sebelum disahkan.",
      en: "An SOP that was copied from another office is adapted throughout before it is ratified.",
    },
  },
  check(checked, report) {
    const { agency, workUnit, ratifiedBy, legalBasis, cautions, equipment, records, title } = checked.identity;
    const [own] = regionsIn(`${agency}; ${workUnit}`).filter(({ level }) => level === "district");
    if (!own) return;
    const strange = (text: string): Region | undefined =>
      regionsIn(text).find(
        ({ level, name }) => level === "district" && !name.startsWith(own.name) && !own.name.startsWith(name),
      );
    const entries = { title: [title], ratifiedBy: [ratifiedBy.post], legalBasis, cautions, equipment, records };
    for (const [entry, texts] of Object.entries(entries) as [keyof typeof entries, string[]][]) {
      for (const found of texts.flatMap((text) => strange(text) ?? [])) {
        report(checked, `identity.${entry}`, messages.other(found.printed, own.printed));
      }
    }
    for (const step of checked.steps) {
      const found = [step.activity, ...step.requirements, ...step.outputs, step.remarks].flatMap(
        (text) => strange(text) ?? [],
      )[0];
      if (found) report(step, "activity", messages.other(found.printed, own.printed));
    }
  },
  examples: [
    sop`
      Instansi: Pemerintah Kabupaten Contoh
      1 | Staf  | Menyusun konsep surat
      2 | Staf  | Menyerahkan surat kepada Bupati Teladan ✗`,
    sop`
      Instansi: PEMERINTAH KABUPATEN CONTOH DINAS SOSIAL
      Peringatan: Jika terlambat, Bupati Teladan menegur ✗
      1 | Staf  | Menyusun konsep surat`,
    sop`
      Instansi: Pemerintah Kota Contoh
      Dasar Hukum: Peraturan Walikota Teladan Nomor 8 Tahun 2020 ✗
      1 | Staf  | Menyusun konsep surat`,
    sop`
      Instansi: Pemerintah Kabupaten Contoh
      Dasar Hukum: Peraturan Bupati Contoh Nomor 8 Tahun 2020; Peraturan Gubernur Sentosa Nomor 3 Tahun 2021
      1 | Staf  | Menyusun konsep surat untuk Bupati`,
    nearMiss(sop`
      1 | Staf  | Menyusun konsep surat untuk Bupati Teladan`),
  ],
};
