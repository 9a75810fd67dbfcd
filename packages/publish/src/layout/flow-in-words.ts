import { arrowWords, END, type Sop, type Step } from "@alur/model";
import { printable } from "../text/printable.ts";
import { columnPerformers } from "./flowchart.ts";

/** What the drawing of each step shows, said in words for those who cannot see it: who acts, and where each arrow leads. By step; notes have none. */
export function flowInWords(sop: Sop): Map<string, string> {
  return new Map(sop.steps.flatMap((step) => (step.kind === "note" ? [] : [[step.id, inWords(sop, step)] as const])));
}

function inWords(sop: Sop, step: Step): string {
  const who = columnPerformers(sop).filter((performer) => step.performerIds.includes(performer.id));
  const names = who.map((performer) => printable(performer.name)).join(" bersama ");
  const ways = sop.flows
    .filter((flow) => flow.from === step.id)
    .map((flow) => {
      const label = arrowWords(flow);
      const target = flow.to === END ? "selesai" : `ke langkah ${numberOf(sop, flow.to)}`;
      return label === "" ? target : `${printable(label)} ${target}`;
    });
  const subject = `Langkah ${printable(step.number)}${names === "" ? "" : `, ${names}`}`;
  return `${subject}${ways.length === 0 ? "" : `: ${ways.join(", ")}`}.`;
}

function numberOf(sop: Sop, id: string): string {
  return printable(sop.steps.find((step) => step.id === id)?.number ?? "");
}
