import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { contentWords, shareWords } from "../papers/content-words.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  other: (post: string, own: string): Message => ({
    id: `SOP milik ${quote(own)} disahkan oleh ${quote(post)}. Periksa apakah pengesahnya tepat.`,
    en: `The SOP of ${quote(own)} is ratified by ${quote(post)}. See whether that is right.`,
  }),
};

/** An agency by its kind and what it is about: "Dinas Sosial". */
const agencyName = /\b(dinas|badan|kantor|kecamatan|kelurahan|puskesmas|rumah sakit)\s+([\p{L} ,]+)/iu;

function agencyIn(text: string): { kind: string; about: ReadonlySet<string> } | undefined {
  const found = agencyName.exec(text.replace(/\b(kabupaten|kota|provinsi)\b.*$/i, ""));
  return found?.[1] && found[2] ? { kind: found[1].toLowerCase(), about: contentWords(found[2]) } : undefined;
}

export const otherAgencyRatifies: Rule = {
  id: "other-agency-ratifies",
  severity: "warning",
  title: { id: "Pengesah dari instansi lain", en: "Ratified by another agency" },
  why: {
    id: "SOP disahkan pimpinan unit yang memilikinya; nama dinas lain biasanya sisa dari dokumen yang disalin.",
    en: "An SOP is ratified by the head of the unit that owns it; another agency's name is usually left over from a copied document.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pengesah adalah pimpinan instansi pemilik SOP atau atasannya.",
      en: "Who ratifies is the head of the agency that owns the SOP, or somebody above.",
    },
  },
  check(checked, report) {
    const { agency, workUnit, ratifiedBy } = checked.identity;
    const own = isBlank(workUnit) ? agency : workUnit;
    const [mine, theirs] = [agencyIn(own) ?? agencyIn(agency), agencyIn(ratifiedBy.post)];
    if (!mine || !theirs || mine.kind !== theirs.kind || shareWords(mine.about, theirs.about)) return;
    report(checked, "identity.ratifiedBy", messages.other(ratifiedBy.post, own));
  },
  examples: [
    sop`
      Unit Kerja: Dinas Koperasi dan UKM
      Disahkan oleh: Kepala Dinas Pendidikan / Nama Contoh ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Unit Kerja: Dinas Koperasi dan UKM Kabupaten Contoh
      Disahkan oleh: Plt. Kepala Dinas Koperasi / Nama Contoh
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Unit Kerja: Dinas Koperasi dan UKM
      Disahkan oleh: Sekretaris Daerah / Nama Contoh
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
