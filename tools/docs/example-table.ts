import { END, findStep, flowsFrom, labels, performerNames, type Sop, type SopDrawing, type Step } from "@alur/model";
import { pageLines } from "./example-page.ts";

const columns: readonly { heading: string; cell: (sop: Sop, step: Step) => string }[] = [
  { heading: labels.number.id, cell: (_, step) => step.number },
  { heading: labels.activity.id, cell: (_, step) => step.activity },
  { heading: labels.performers.id, cell: (sop, step) => performerNames(sop, step).join(", ") },
  { heading: "Lanjut", cell: waysOn },
  { heading: labels.requirements.id, cell: (_, step) => step.requirements.join("; ") },
  { heading: labels.duration.id, cell: (_, step) => step.duration.text },
  { heading: labels.outputs.id, cell: (_, step) => step.outputs.join("; ") },
  { heading: labels.remarks.id, cell: (_, step) => step.remarks },
];
const exitWords = { forward: "", yes: "ya ", no: "tidak ", other: "" } as const;

/** A drawn example as the table an official knows, ✗ before the rows that are reported. Columns that say nothing are left out. */
export function drawExample({ sop, marked, wholeMarked }: Pick<SopDrawing, "sop" | "marked" | "wholeMarked">): string {
  const filled = columns.filter(({ cell }) => sop.steps.some((step) => cell(sop, step) !== ""));
  const rows = sop.steps.map((step) => [
    marked.includes(step.id) ? "✗" : "",
    ...filled.map(({ cell }) => cell(sop, step)),
  ]);
  const headings = ["", ...filled.map(({ heading }) => heading)];
  const lines = [headings, headings.map(() => "---"), ...rows];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return [`${wholeMarked ? "✗ " : ""}${headOf(sop)}`, pageLines(sop).join("\n"), table]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What stands above the rows: the name and the printed columns. */
function headOf({ identity, performers }: Sop): string {
  const printed = performers.filter((performer) => performer.column).map((performer) => performer.name);
  const title = identity.title === "" ? "tanpa nama" : identity.title;
  return `${labels.title.id}: ${title}. Kolom ${labels.performers.id}: ${printed.join(", ") || "tidak ada"}.`;
}

function waysOn(sop: Sop, step: Step): string {
  const ways = flowsFrom(sop, step.id);
  const next = sop.steps[sop.steps.indexOf(step) + 1]?.id ?? END;
  if (step.kind === "note") return "catatan";
  if (ways.length === 0) return "terputus";
  if (ways.every((flow) => flow.kind === "forward" && flow.to === next)) return "";
  return ways
    .map((flow) => {
      const target = flow.to === END ? "selesai" : (findStep(sop, flow.to)?.number ?? flow.to);
      return `${flow.label === undefined ? exitWords[flow.kind] : `${flow.label} `}→ ${target}`;
    })
    .join(", ");
}
