import { sop, type Message, type Sop } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import type { Collection } from "../collection/collection.ts";
import { likeness, subjectWords } from "../collection/sop-words.ts";
import { beside, nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { bareTitle, withoutSop } from "../identity/bare-title.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { sopName } from "../sop-name.ts";

const messages = {
  unknown: (name: string): Message => ({
    id: `${quote(name)} tidak ada di antara SOP yang diperiksa bersama ini. Perbaiki namanya, atau pastikan SOP itu ada.`,
    en: `${quote(name)} is not among the SOPs that are checked together. Mend its name, or see that there is such an SOP.`,
  }),
  renamed: (name: string, meant: string): Message => ({
    id: `${quote(name)} tidak ada; mungkin yang dimaksud ${meant}.`,
    en: `There is no ${quote(name)}; perhaps the ${meant} is meant.`,
  }),
  fix: (title: string): Message => ({ id: `Ganti dengan ${quote(title)}`, en: `Replace by ${quote(title)}` }),
};

/** With fewer SOPs at hand, the one that is meant more likely lies elsewhere than nowhere. */
const fewestSisters = 3;

function closest(collection: Collection, checked: Sop, name: string): Sop | undefined {
  const words = subjectWords(withoutSop(name));
  const ranked = collection
    .sistersOf(checked)
    .map((sister) => ({ sister, alike: likeness(words, collection.wordsOf(sister).title) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = ranked;
  return best && best.alike >= 0.5 && best.alike > (next?.alike ?? 0) ? best.sister : undefined;
}

function replaceBy(name: string, title: string): Fix {
  return {
    label: messages.fix(title),
    apply: (current) => ({
      ...current,
      identity: {
        ...current.identity,
        relatedSops: current.identity.relatedSops.map((item) => (item === name ? `SOP ${withoutSop(title)}` : item)),
      },
    }),
  };
}

export const relatedSopUnknown: Rule = {
  id: "related-sop-unknown",
  severity: "advice",
  title: { id: "SOP terkait tidak ditemukan", en: "A related SOP that is nowhere to be found" },
  why: {
    id: "Keterkaitan yang menunjuk SOP yang tidak ada membuat orang mencari prosedur yang tidak pernah ditulis.",
    en: "A reference to an SOP that does not exist sends people after a procedure that nobody wrote.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "SOP dalam Keterkaitan disebut dengan nama yang dipakai register.",
      en: "Related SOPs are called by the name that the register has.",
    },
  },
  check(checked, report, collection) {
    const sisters = collection.sistersOf(checked);
    if (sisters.length < fewestSisters) return;
    const titles = new Set(sisters.map(({ identity }) => bareTitle(identity.title)));
    for (const name of checked.identity.relatedSops) {
      if (isBlank(name) || titles.has(bareTitle(name))) continue;
      const meant = closest(collection, checked, name);
      if (meant) {
        const remark = { fix: replaceBy(name, meant.identity.title), twin: { sop: meant } };
        report(checked, "identity.relatedSops", messages.renamed(name, sopName(meant)), remark);
      } else report(checked, "identity.relatedSops", messages.unknown(name));
    }
  },
  examples: [
    beside(
      sop`
      # Cuti Besar
      Keterkaitan: SOP Penomoran Surat ✗
      1 | Staf | Menyusun konsep surat cuti`,
      sop`# Penomoran Surat Keluar`,
      sop`# Pengelolaan Arsip`,
      sop`# Kenaikan Gaji Berkala`,
    ),
    beside(
      sop`
      # Cuti Besar
      Keterkaitan: SOP Perjalanan Dinas ✗
      1 | Staf | Menyusun konsep surat cuti`,
      sop`# Penomoran Surat Keluar`,
      sop`# Pengelolaan Arsip`,
      sop`# Kenaikan Gaji Berkala`,
    ),
    beside(
      sop`
      # Cuti Besar
      Keterkaitan: SOP PENOMORAN SURAT KELUAR
      1 | Staf | Menyusun konsep surat cuti`,
      sop`# Penomoran Surat Keluar`,
      sop`# Pengelolaan Arsip`,
      sop`# Kenaikan Gaji Berkala`,
    ),
    nearMiss(
      beside(
        sop`
      # Cuti Besar
      Keterkaitan: SOP Perjalanan Dinas
      1 | Staf | Menyusun konsep surat cuti`,
        sop`# Pengelolaan Arsip`,
      ),
    ),
  ],
};
