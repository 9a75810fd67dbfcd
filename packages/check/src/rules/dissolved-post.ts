import { normalizePostName, sop, type Message } from "@alur/model";
import { equalizedPost } from "../lists/performer-words.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  dissolved: (names: string): Message => ({
    id: `${names}: di banyak kantor jabatan ini sudah disetarakan menjadi jabatan fungsional. Cocokkan dengan susunan organisasi yang berlaku.`,
    en: `${names}: in many offices this post was turned into a functional one. Compare it with the organisation in force.`,
  }),
};
/** Kecamatan and kelurahan kept their heads of section. */
const keepsSections = /\b(camat|kecamatan|lurah|kelurahan|desa)\b/i;

export const dissolvedPost: Rule = {
  id: "dissolved-post",
  severity: "advice",
  title: { id: "Jabatan yang mungkin sudah disetarakan", en: "A post that may have been dissolved" },
  why: {
    id: "Jabatan yang sudah tidak ada tidak dapat menerima berkas.",
    en: "A post that no longer exists cannot receive papers.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 28/2019: penyetaraan jabatan administrasi ke dalam jabatan fungsional",
      en: "Permenpan RB 28/2019: administrative posts turned into functional posts",
    },
  },
  check(checked, report) {
    const { agency, workUnit, ratifiedBy } = checked.identity;
    const office = [agency, workUnit, ratifiedBy.post, ...checked.performers.map(({ name }) => name)].join(" ");
    const names = checked.performers
      .filter(({ name, column }) => column && equalizedPost.test(normalizePostName(name)))
      .map(({ name }) => quote(name));
    if (names.length > 0 && !keepsSections.test(office))
      report(checked, "columns", messages.dissolved(names.join(", ")));
  },
  examples: [
    sop`
      No | Staf, Kasi Bina Usaha ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Staf, Kabid Bina Usaha, Analis Kebijakan
      1  | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      No | Staf, Kasi Pemerintahan, Camat
      1  | Staf | Menyusun konsep surat`),
  ],
};
