import type { Language } from "@alur/model";
import type { GatheredDocument, NamedDraft } from "./each-draft.ts";

const words = {
  document: { id: "Dokumen", en: "Document" },
  sops: { id: "SOP", en: "SOPs" },
  steps: { id: "langkah", en: "steps" },
  unsure: { id: "belum pasti", en: "unsure" },
  problems: { id: "masalah", en: "problems" },
} as const;

const longestName = 60;

/** One line for each document, and the sum: its SOPs, their steps, how many of those a person should look at, and what else was said. */
export function saySummary(documents: readonly GatheredDocument[], language: Language): string[] {
  const rows = documents.map(({ name, drafts, remarks }) => {
    const sops = drafts.map(({ draft }) => draft.sop);
    return {
      name: name.length > longestName ? `…${name.slice(1 - longestName)}` : name,
      counts: [
        drafts.length,
        sops.reduce((sum, { steps }) => sum + steps.length, 0),
        drafts.reduce((sum, draft) => sum + unsureSteps(draft), 0),
        remarks + drafts.reduce((sum, { draft }) => sum + draft.diagnostics.length, 0),
      ],
    };
  });
  const sum = rows.reduce((all, { counts }) => all.map((each, i) => each + (counts[i] ?? 0)), [0, 0, 0, 0]);
  const heads = [words.sops, words.steps, words.unsure, words.problems].map((word) => word[language]);
  const head = words.document[language];
  const wide = Math.max(head.length, ...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(wide)}${cells.map((cell, i) => String(cell).padStart((heads[i]?.length ?? 0) + 2)).join("")}`;
  return [line(head, heads), ...rows.map(({ name, counts }) => line(name, counts)), line("", sum)];
}

/** Steps of which something was told from the circumstances rather than read. */
function unsureSteps({ draft: { sop } }: NamedDraft): number {
  const doubtful = new Set(
    sop.flows.filter(({ evidence }) => evidence && evidence.confidence !== "sure").map(({ from }) => from),
  );
  return sop.steps.filter(
    ({ id, evidence }) =>
      doubtful.has(id) ||
      Object.values(evidence ?? {}).some((each) => each !== undefined && each.confidence !== "sure"),
  ).length;
}
