import {
  arrowWords,
  END,
  flowsFrom,
  labels,
  performerNames,
  START,
  type LabelKey,
  type Sop,
  type Step,
} from "@alur/model";
import { cellText } from "./cell-text.ts";

const fields = [
  ["sopNumber", "number"],
  ["drawnUpOn", "drawnUpOn"],
  ["revisedOn", "revisedOn"],
  ["effectiveFrom", "effectiveFrom"],
  ["ratifiedOn", "ratifiedOn"],
] as const satisfies readonly (readonly [LabelKey, keyof Sop["identity"]])[];

const lists = [
  "legalBasis",
  "qualifications",
  "relatedSops",
  "equipment",
  "cautions",
  "records",
  "purpose",
] as const satisfies readonly (LabelKey & keyof Sop["identity"])[];

/**
 * The SOP as Markdown that people read and version control compares line by line: the identity page as lists, one row of a table for each step, the
 * arrows in words. Who ratified it is left to the paper, because a NIP is a personal number.
 */
export function sopMarkdown(sop: Sop): string {
  const { identity } = sop;
  const head = fields.flatMap(([label, field]) =>
    identity[field] === "" ? [] : [`- ${labels[label].id}: ${cellText(identity[field])}`],
  );
  const office = [identity.agency, identity.workUnit].filter((name) => name !== "").map(cellText);
  const blocks = [
    `# ${cellText(identity.title) || "Tanpa nama"}`,
    ...(office.length > 0 ? [office.join(" – ")] : []),
    ...(head.length > 0 ? [head.join("\n")] : []),
    ...lists.flatMap((field) =>
      identity[field].length === 0
        ? []
        : [`## ${labels[field].id}\n\n${identity[field].map((item, i) => `${i + 1}. ${cellText(item)}`).join("\n")}`],
    ),
    `## Langkah\n\n${flowTable(sop)}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function flowTable(sop: Sop): string {
  const headings = (
    ["number", "activity", "performers", "requirements", "duration", "outputs", "remarks"] as const
  ).map((column) => labels[column].id);
  const rows = sop.steps.map((step) => [
    step.number,
    step.activity,
    performerNames(sop, step).join("; "),
    step.requirements.join("; "),
    step.duration.text,
    step.outputs.join("; "),
    step.remarks,
    waysInWords(sop, step),
  ]);
  const opens = flowsFrom(sop, START).map((flow) => numberOf(sop, flow.to));
  const table = [
    [...headings, "Lanjut ke"],
    [...headings, ""].map(() => "---"),
    ...rows.map((row) => row.map((cell) => cellText(cell))),
  ];
  const begin = opens.length > 1 ? `\n\nDimulai dari langkah ${opens.join(", ")}.` : "";
  return `${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}${begin}`;
}

function waysInWords(sop: Sop, step: Step): string {
  return flowsFrom(sop, step.id)
    .map((flow) => {
      const words = arrowWords(flow);
      return words === "" ? `→ ${numberOf(sop, flow.to)}` : `${words} → ${numberOf(sop, flow.to)}`;
    })
    .join("; ");
}

function numberOf(sop: Sop, id: string): string {
  if (id === END) return labels.end.id.toLowerCase();
  const place = sop.steps.findIndex((step) => step.id === id);
  return sop.steps[place]?.number || String(place + 1);
}
