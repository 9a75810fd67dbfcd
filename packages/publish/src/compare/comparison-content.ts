import { arrowWords, emptyIdentity, END, labels, SOP_FORMAT, type Sop } from "@alur/model";
import { changedWords, type TextPiece } from "./changed-words.ts";
import { compareSops } from "./compare-sops.ts";
import type { ArrowChange, IdentityField, PerformerChange, RowChange, RowColumn } from "./sop-changes.ts";

/** What stands on a comparison of two versions (matriks persandingan), whatever kind of file prints it. */
export interface ComparisonContent {
  title: string;
  /** The two versions, each by what tells it apart. */
  versions: { label: string; value: string }[];
  summary: string;
  sections: ComparisonSection[];
}

export interface ComparisonSection {
  heading: string;
  lines: ComparisonLine[];
}

/** One change: where, what it was, what it is now. */
export interface ComparisonLine {
  place: string;
  part: string;
  before: TextPiece[];
  after: TextPiece[];
}

const fieldLabels: Readonly<Record<IdentityField, string>> = {
  title: labels.title.id,
  number: labels.sopNumber.id,
  agency: "Instansi",
  workUnit: "Unit Kerja",
  drawnUpOn: labels.drawnUpOn.id,
  revisedOn: labels.revisedOn.id,
  effectiveFrom: labels.effectiveFrom.id,
  ratifiedOn: labels.ratifiedOn.id,
  revision: "Revisi",
  ratifiedBy: labels.ratifiedBy.id,
  legalBasis: labels.legalBasis.id,
  qualifications: labels.qualifications.id,
  relatedSops: labels.relatedSops.id,
  equipment: labels.equipment.id,
  cautions: labels.cautions.id,
  records: labels.records.id,
  purpose: labels.purpose.id,
};

const columnLabels: Readonly<Record<RowColumn, string>> = {
  number: labels.number.id,
  activity: labels.activity.id,
  symbol: "Simbol",
  performers: labels.performers.id,
  requirements: labels.requirements.id,
  duration: labels.duration.id,
  outputs: labels.outputs.id,
  remarks: labels.remarks.id,
};

/** So many letters of an activity tell it from the others. */
const longestActivity = 40;

const performerWords = {
  added: "Pelaksana baru",
  removed: "Pelaksana dihapus",
  renamed: "Pelaksana berganti nama",
} as const;

/** What stands in the place of an SOP that one side does not have. */
const nothing: Sop = { format: SOP_FORMAT, identity: emptyIdentity(), performers: [], steps: [], flows: [] };

/** Puts two versions of an SOP beside each other, change by change. Of an SOP that only one side has, everything is new, or gone. */
export function comparisonContent(older: Sop | undefined, newer: Sop | undefined): ComparisonContent {
  const changes = compareSops(older ?? nothing, newer ?? nothing);
  const identity = changes.identity.map(({ field, before, after }) =>
    line("Identitas", fieldLabels[field], before, after),
  );
  const performers = changes.performers.map(performerLine);
  const rows = changes.rows.flatMap(rowLines);
  const sections = [
    { heading: "Identitas", lines: identity },
    { heading: "Pelaksana", lines: performers },
    { heading: "Langkah", lines: rows },
  ];
  return {
    title: "MATRIKS PERSANDINGAN SOP",
    versions: [
      { label: "Semula", value: older ? versionOf(older) : "belum ada" },
      { label: "Menjadi", value: newer ? versionOf(newer) : "tidak ada lagi" },
    ],
    summary: !older
      ? "SOP ini baru."
      : !newer
        ? "SOP ini tidak ada lagi."
        : summaryOf(changes.rows, identity.length, performers.length),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function versionOf({ identity }: Sop): string {
  const parts = [
    identity.title || "tanpa nama",
    identity.number && `nomor ${identity.number}`,
    identity.revision && `revisi ${identity.revision}`,
    identity.effectiveFrom && `berlaku ${identity.effectiveFrom}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function line(place: string, part: string, before: string, after: string): ComparisonLine {
  const pieces = changedWords(before, after);
  return {
    place,
    part,
    before: pieces.filter(({ change }) => change !== "added"),
    after: pieces.filter(({ change }) => change !== "removed"),
  };
}

function performerLine({ kind, before, after }: PerformerChange): ComparisonLine {
  return line("Pelaksana", performerWords[kind], before?.name ?? "", after?.name ?? "");
}

function rowLines(row: RowChange): ComparisonLine[] {
  const place = placeOf(row);
  const lines = row.cells.map(({ column, before, after }) => line(place, columnLabels[column], before, after));
  const arrows = arrowLine(place, row.arrows);
  const moved =
    row.moved && row.kind === "same" ? [line(place, "Urutan", row.before?.number ?? "", row.after?.number ?? "")] : [];
  return [...lines, ...arrows, ...moved];
}

function placeOf({ kind, moved, before, after }: RowChange): string {
  const number = (after ?? before)?.number ?? "";
  if (kind === "added") return `Langkah ${number} (baru)`;
  if (kind === "removed") return `Langkah ${number} (dihapus)`;
  const was = before && before.number !== number ? `semula ${before.number}` : "";
  const notes = [was, moved ? "pindah" : ""].filter((note) => note !== "").join(", ");
  return notes === "" ? `Langkah ${number}` : `Langkah ${number} (${notes})`;
}

function arrowLine(place: string, arrows: readonly ArrowChange[]): ComparisonLine[] {
  if (arrows.length === 0) return [];
  const said = (kind: ArrowChange["kind"]): string =>
    arrows.flatMap((arrow) => (arrow.kind === kind ? [arrowInWords(arrow)] : [])).join("\n");
  return [line(place, "Panah", said("removed"), said("added"))];
}

/** A row may keep its number and be another one, so what is done there is named, too. */
function arrowInWords({ flow, to, activity }: ArrowChange): string {
  const words = arrowWords(flow);
  const short = activity.length > longestActivity ? `${activity.slice(0, longestActivity).trimEnd()}…` : activity;
  const target = to === END ? labels.end.id.toLowerCase() : `langkah ${to} (${short})`;
  return words === "" ? `ke ${target}` : `${words} → ${target}`;
}

function summaryOf(rows: readonly RowChange[], identity: number, performers: number): string {
  const count = (fits: (row: RowChange) => boolean): number => rows.filter(fits).length;
  const parts: [number, string][] = [
    [count(({ kind }) => kind === "changed"), "langkah berubah"],
    [count(({ kind }) => kind === "added"), "langkah baru"],
    [count(({ kind }) => kind === "removed"), "langkah dihapus"],
    [count(({ moved }) => moved), "langkah pindah"],
    [identity, "bagian identitas berubah"],
    [performers, "pelaksana berubah"],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return said.length === 0 ? "Kedua versi sama." : `${said.join(", ")}.`;
}
