import { changeStep, type Evidence, type Message } from "@alur/model";
import type { Fix } from "../finding.ts";
import type { Rule } from "../rule.ts";

const messages = {
  table: {
    id: "Judul kolom pada dokumen asal tidak berdiri di atas isinya (Pelaksana, Kelengkapan, Waktu, Output). Letaknya disimpulkan dari isi baris; periksa.",
    en: "In the original document the column headings do not stand over their values (Pelaksana, Kelengkapan, Waktu, Output). Their places were told from the rows; please check.",
  },
  row: {
    id: "Isi baris ini pada dokumen asal bergeser dari kolomnya. Letaknya disimpulkan dari sel Waktu; periksa.",
    en: "In the original document the cells of this row have slipped from their columns. Their places were told from the Waktu cell; please check.",
  },
  right: { id: "Benar, letaknya sudah tepat", en: "Yes, everything is in its place" },
} as const satisfies Record<string, Message>;

const seen: Evidence = { source: "person", confidence: "sure" };

const tableIsRight: Fix = {
  label: messages.right,
  apply: (current) => ({ ...current, evidence: { ...current.evidence, table: seen } }),
};

function rowIsRight(stepId: string): Fix {
  return {
    label: messages.right,
    apply: (current) =>
      changeStep(current, stepId, (step) => ({
        ...step,
        evidence: { ...step.evidence, row: { ...step.evidence?.row, ...seen } },
      })),
  };
}

/** The document itself has its values beside their headings. Alur could put them right, but the paper that is to be ratified still shows them so. */
export const slippedCells: Rule["check"] = (sop, report) => {
  if (sop.evidence?.table && sop.evidence.table.confidence !== "sure")
    report(sop, "columns", messages.table, { fix: tableIsRight });
  for (const step of sop.steps) {
    const row = step.evidence?.row;
    // What was recognised on a picture stands in its cell; only its letters are unsure.
    if (row && row.source !== "scan" && row.confidence !== "sure")
      report(step, "activity", messages.row, { fix: rowIsRight(step.id) });
  }
};
