import type { Flow, FlowKind } from "./flow.ts";
import type { Message } from "./message.ts";

/** The headings printed on the official form, and the words of its two exits. English stands second, for readers from elsewhere. */
export const labels = {
  number: { id: "No", en: "No" },
  activity: { id: "Kegiatan", en: "Activity" },
  performers: { id: "Pelaksana", en: "Performers" },
  qualityStandard: { id: "Mutu Baku", en: "Quality standard" },
  requirements: { id: "Kelengkapan", en: "Requirements" },
  duration: { id: "Waktu", en: "Duration" },
  outputs: { id: "Output", en: "Outputs" },
  remarks: { id: "Keterangan", en: "Remarks" },
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
  start: { id: "Mulai", en: "Start" },
  end: { id: "Selesai", en: "End" },
  sopNumber: { id: "Nomor SOP", en: "SOP number" },
  drawnUpOn: { id: "Tanggal Pembuatan", en: "Drawn up on" },
  revisedOn: { id: "Tanggal Revisi", en: "Revised on" },
  effectiveFrom: { id: "Tanggal Efektif", en: "Effective from" },
  ratifiedOn: { id: "Tanggal Pengesahan", en: "Ratified on" },
  ratifiedBy: { id: "Disahkan oleh", en: "Ratified by" },
  title: { id: "Nama SOP", en: "Title" },
  legalBasis: { id: "Dasar Hukum", en: "Legal basis" },
  qualifications: { id: "Kualifikasi Pelaksana", en: "Qualifications" },
  relatedSops: { id: "Keterkaitan", en: "Related SOPs" },
  equipment: { id: "Peralatan/Perlengkapan", en: "Equipment" },
  cautions: { id: "Peringatan", en: "Cautions" },
  records: { id: "Pencatatan dan Pendataan", en: "Records" },
  purpose: { id: "Maksud dan Tujuan", en: "Purpose" },
} as const satisfies Record<string, Message>;
export type LabelKey = keyof typeof labels;

/** The word that the form prints beside an exit of this kind: "Ya", "Tidak", or none. */
export function exitWord(kind: FlowKind): string {
  return kind === "yes" ? labels.yes.id : kind === "no" ? labels.no.id : "";
}

/** What stands beside an arrow: its own words, or those of its kind. */
export function arrowWords({ kind, label }: Pick<Flow, "kind" | "label">): string {
  return label === undefined || label === "" ? exitWord(kind) : label;
}
