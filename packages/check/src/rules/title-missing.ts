import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  missing: { id: "SOP ini belum bernama. Isilah Nama SOP.", en: "This SOP has no name yet. Fill in Nama SOP." },
  inferred: (title: string): Message => ({
    id: `Dokumen tidak memuat nama SOP ini; ${quote(title)} disimpulkan dari isinya. Periksa dan tuliskan Nama SOP.`,
    en: `The document gives this SOP no name; ${quote(title)} was inferred from its content. Look at it and fill in Nama SOP.`,
  }),
  fix: (title: string): Message => ({ id: `Pakai nama ${quote(title)}`, en: `Use the name ${quote(title)}` }),
};

/** A person takes the inferred name as the SOP's own. */
function takeName(title: string): Fix {
  const byHand = { source: "person", confidence: "sure" } as const;
  return {
    label: messages.fix(title),
    apply: (current) => ({ ...current, evidence: { ...current.evidence, title: byHand } }),
  };
}

export const titleMissing: Rule = {
  id: "title-missing",
  severity: "error",
  title: { id: "Nama SOP tidak ada", en: "An SOP without a name" },
  why: {
    id: "Dengan namanya SOP dicari, dirujuk, dan disahkan.",
    en: "An SOP is looked up, referred to and ratified by its name.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Halaman identitas SOP AP memuat Nama SOP.",
      en: "The identity page of an SOP AP holds the name of the SOP.",
    },
  },
  check(checked, report) {
    const { title } = checked.identity;
    if (isBlank(title)) report(checked, "identity.title", messages.missing);
    else if (checked.evidence?.title?.source === "inferred") {
      report(checked, "identity.title", messages.inferred(title), { severity: "warning", fix: takeName(title) });
    }
  },
  examples: [
    sop`
      # ✗
      1 | Staf | Menyusun konsep surat`,
    sop`
      # ..... ✗
      1 | Staf | Menyusun konsep surat`,
    sop`
      # Cuti
      1 | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      # SPM
      1 | Staf | Menyusun konsep surat`),
  ],
};
