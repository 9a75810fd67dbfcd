import type { Sop, Step } from "@alur/model";
import type { ColumnRole } from "../recognize/header-words.ts";

/** Ways of parting the cells of a table. */
export const renderings = ["tabs", "semicolons", "commas", "pipes", "markdown", "spaces"] as const;

/** Headings that offices print over the same column. */
export const synonyms: Record<ColumnRole, readonly string[]> = {
  number: ["No", "No.", "NO", "Nomor"],
  activity: ["Kegiatan", "Uraian Prosedur", "AKTIVITAS", "Uraian Kegiatan", "Langkah-langkah"],
  performersGroup: ["Pelaksana", "PELAKSANA", "Pelaku", "Pemegang Jabatan"],
  standardGroup: ["Mutu Baku", "MUTU BAKU", "Standar Mutu"],
  requirements: ["Kelengkapan", "Persyaratan/Kelengkapan", "Input", "Persyaratan"],
  duration: ["Waktu", "WAKTU", "Jangka Waktu", "Durasi"],
  outputs: ["Output", "Keluaran", "Hasil", "OUTPUT"],
  remarks: ["Keterangan", "Ket", "Ket.", "Catatan"],
};

/** How a cell lists its things ("{n}" counts them), and how step numbers are printed. */
export const fillers = {
  bullet: [", ", "; ", "\n", "- ", "• ", "{n}. ", "{n}) "],
  numbering: ["", ".", ")"],
} as const;

/** What may differ between two tables that say the same. */
export interface Form {
  rendering: (typeof renderings)[number];
  /** The order of the columns of Mutu Baku. */
  columns: readonly ("requirements" | "duration" | "outputs")[];
  /** The order of the performers' columns: sorted by these. */
  performers: readonly number[];
  /** The performers' columns stand behind Mutu Baku. */
  performersLast: boolean;
  headings: Record<ColumnRole, string>;
  bullet: (typeof fillers.bullet)[number];
  numbering: (typeof fillers.numbering)[number];
  /** The widest line of a cell, where its lines are broken. */
  wrapAt: number | undefined;
  /** The symbols of the flowchart survived. */
  symbols: boolean;
}

/** An SOP as an office may print its table. */
export function writeTable(sop: Sop, form: Form): string {
  const { headings } = form;
  const performers = sop.performers
    .map((performer, i) => ({ ...performer, order: form.performers[i] ?? 0 }))
    .sort((a, b) => a.order - b.order);
  const marks = (step: Step) =>
    performers.map(({ id }) => {
      if (!form.symbols || !step.performerIds.includes(id)) return "";
      return step.kind === "decision" ? "◇" : "□";
    });
  const quality = (step: Step) =>
    form.columns.map((column) => (column === "duration" ? step.duration.text : list(step[column], form)));
  const group = (heading: string, columns: number) => [heading, ...Array.from({ length: columns - 1 }, () => "")];
  const arrange = (people: string[], standard: string[]) =>
    form.performersLast ? [...standard, ...people] : [...people, ...standard];
  const rows = [
    [
      headings.number,
      headings.activity,
      ...arrange(group(headings.performersGroup, performers.length), group(headings.standardGroup, 3)),
      headings.remarks,
    ],
    [
      "",
      "",
      ...arrange(
        performers.map(({ name }) => name),
        form.columns.map((column) => headings[column]),
      ),
      "",
    ],
    ...sop.steps.map((step) => [
      step.number + form.numbering,
      step.activity,
      ...arrange(marks(step), quality(step)),
      step.remarks,
    ]),
  ];
  const table = rows.map((cells, i) => (i < 2 ? cells : cells.map((cell) => wrap(cell, form.wrapAt))));
  return `${sop.identity.title}\n\n${render(table, form.rendering)}\n`;
}

function list(items: readonly string[], { bullet }: Form): string {
  const things = items.map((item) => item.charAt(0).toUpperCase() + item.slice(1));
  if (!/\S/.test(bullet) || /^[,;]/.test(bullet)) return things.join(bullet);
  return things.map((item, i) => bullet.replace("{n}", String(i + 1)) + item).join("\n");
}

// A line is broken before a word in small letters only: before a capital nobody can tell it from a new thing of a list.
function wrap(cell: string, width: number | undefined): string {
  if (width === undefined) return cell;
  return cell
    .split("\n")
    .map((line) =>
      line.replace(new RegExp(`(?=.{${String(width + 1)}})(.{1,${String(width)}}) (?=\\p{Ll})`, "gu"), "$1\n"),
    )
    .join("\n");
}

function render(rows: readonly string[][], rendering: Form["rendering"]): string {
  switch (rendering) {
    case "tabs":
      return delimited(rows, "\t");
    case "semicolons":
      return delimited(rows, ";");
    case "commas":
      return delimited(rows, ",");
    case "pipes":
      return rows.map((cells) => cells.map(onPage).join(" | ")).join("\n");
    case "markdown":
      return rows
        .map((cells) => `| ${cells.map(onPage).join(" | ")} |`)
        .toSpliced(1, 0, `|${"---|".repeat(rows[0]?.length ?? 0)}`)
        .join("\n");
    case "spaces":
      return aligned(rows);
    default:
      return rendering satisfies never;
  }
}

function delimited(rows: readonly string[][], separator: string): string {
  const quote = (cell: string) =>
    cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => cells.map(quote).join(separator)).join("\n");
}

/** Between strokes a line of a cell ends with a tag. */
function onPage(cell: string): string {
  return cell.replaceAll("\n", "<br>");
}

function aligned(rows: readonly string[][]): string {
  const lines = rows.flatMap((cells) => {
    const parts = cells.map((cell) => cell.split("\n"));
    const height = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: height }, (_, line) => parts.map((part) => part[line] ?? ""));
  });
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)) + 2);
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("")
        .trimEnd(),
    )
    .join("\n");
}
