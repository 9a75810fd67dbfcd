import { END, flowsFrom, performerNames, type Sop } from "@alur/model";
import { readText } from "../text/read-text.ts";

/** A row of a table to be read: its activity, what stands in the performers' columns, and what it needs, takes and yields. */
export interface WrittenRow {
  activity: string;
  marks?: readonly string[];
  requirements?: string;
  duration?: string;
  outputs?: string;
}

/** An SOP table as the clipboard carries it: tabs between cells, the performers' columns mostly empty because their symbols were drawings. */
export function tableText(performers: readonly string[], rows: readonly (string | WrittenRow)[]): string {
  const gap = performers.map(() => "");
  const lines = [
    ["No", "Kegiatan", "Pelaksana", ...gap.slice(1), "Mutu Baku", "", "", "Ket"],
    ["", "", ...performers, "Kelengkapan", "Waktu", "Output", ""],
    ...rows.map((row, i) => {
      const {
        activity,
        marks = gap,
        requirements = "Berkas",
        duration = "10 menit",
        outputs = "Surat",
      } = typeof row === "string" ? { activity: row } : row;
      return [
        String(i + 1),
        activity,
        ...gap.map((_, column) => marks[column] ?? ""),
        requirements,
        duration,
        outputs,
        "",
      ];
    }),
  ];
  return lines.map((cells) => cells.join("\t")).join("\n");
}

/** What was read of the only table of a text, one line a step: "Staf → 2", "Kasubbag: ya → 3, tidak → 1". */
export function told(text: string): string[] {
  const [draft] = readText(text, "uji").drafts;
  return draft ? tellSop(draft.sop) : [];
}

export function tellSop(sop: Sop): string[] {
  return sop.steps.map((step) => {
    if (step.kind === "note") return "(catatan)";
    const who = performerNames(sop, step).join(" + ") || "?";
    const to = (id: string) => (id === END ? "selesai" : String(sop.steps.findIndex((other) => other.id === id) + 1));
    const ways = flowsFrom(sop, step.id).map((flow) =>
      flow.kind === "forward" ? `→ ${to(flow.to)}` : `${flow.kind === "yes" ? "ya" : "tidak"} → ${to(flow.to)}`,
    );
    return step.kind === "decision" ? `${who}: ${ways.join(", ")}` : `${who} ${ways.join(", ")}`;
  });
}
