import { arrowWords, END, type Sop, type Step } from "@alur/model";
import { printable } from "../text/printable.ts";
import { columnPerformers } from "./flowchart.ts";

/** What the drawing of each step shows, said in words for those who cannot see it: who acts, and where each arrow leads. By step; notes have none. */
export function flowInWords(sop: Sop): Map<string, string> {
  const performers = columnPerformers(sop).map(({ id, name }) => ({ id, name: printable(name) }));
  const numbers = new Map(sop.steps.map(({ id, number }) => [id, printable(number)]));
  const leaving = Map.groupBy(sop.flows, ({ from }) => from);
  const inWords = ({ id, performerIds }: Step): string => {
    const names = performers.flatMap((one) => (performerIds.includes(one.id) ? [one.name] : [])).join(" bersama ");
    const ways = (leaving.get(id) ?? []).map((flow) => {
      const label = arrowWords(flow);
      const target = flow.to === END ? "selesai" : `ke langkah ${numbers.get(flow.to) ?? ""}`;
      return label === "" ? target : `${printable(label)} ${target}`;
    });
    const subject = `Langkah ${numbers.get(id) ?? ""}${names === "" ? "" : `, ${names}`}`;
    return `${subject}${ways.length === 0 ? "" : `: ${ways.join(", ")}`}.`;
  };
  return new Map(sop.steps.flatMap((step) => (step.kind === "note" ? [] : [[step.id, inWords(step)] as const])));
}
