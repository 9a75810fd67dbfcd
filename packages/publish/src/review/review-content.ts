import { severities, type ReviewSheet, type Severity } from "@alur/model";
import { printable } from "../text/printable.ts";

/** What stands on a lembar reviu, whatever kind of file prints it. Widths are shares of the table. */
export interface ReviewContent {
  title: string;
  /** Who has the SOP; printed above the title. */
  agency: string;
  identity: { label: string; value: string }[];
  summary: string;
  findings: ReviewTable;
  /** Missing where nothing was left as it is. */
  suppressed: ReviewTable | undefined;
  conclusion: { label: string; choices: string[] };
  signature: { placeAndDate: string; role: string; name: string; nip: string };
  footer: string;
}

export interface ReviewTable {
  heading: string;
  columns: { heading: string; share: number; align: "left" | "center" }[];
  rows: string[][];
  /** Stands instead of rows where there are none. */
  none: string;
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Kesalahan",
  warning: "Peringatan",
  advice: "Saran",
};
/** Where a person writes by hand. */
const line = (dots: number): string => ".".repeat(dots);

/** The words of the sheet, with everything ready for a font that lacks some characters. */
export function reviewContent({ sop, checkedFor, findings, suppressed }: ReviewSheet): ReviewContent {
  const title = printable(sop.title) || "tanpa nama";
  const identity = [
    { label: "Nama SOP", value: title },
    { label: "Nomor SOP", value: sop.number },
    { label: "Unit Kerja", value: sop.workUnit },
    { label: "Revisi", value: sop.revision },
    { label: "Tanggal Efektif", value: sop.effectiveFrom },
    { label: "Pemeriksaan", value: checkedFor },
  ];
  return {
    title: "LEMBAR REVIU STANDAR OPERASIONAL PROSEDUR",
    agency: printable(sop.agency).toUpperCase(),
    identity: identity
      .map(({ label, value }) => ({ label, value: printable(value) }))
      .filter(({ value }) => value !== ""),
    summary: summaryOf(findings, suppressed.length),
    findings: findingsTable(findings),
    suppressed: suppressed.length === 0 ? undefined : suppressedTable(suppressed),
    conclusion: { label: "Kesimpulan reviu:", choices: ["Dapat diajukan untuk disahkan", "Diperbaiki lebih dahulu"] },
    signature: {
      placeAndDate: `${line(30)}, ${line(40)}`,
      role: "Pereviu,",
      name: line(60),
      nip: `NIP ${line(52)}`,
    },
    footer: `Lembar reviu SOP ${title}`,
  };
}

function summaryOf(findings: ReviewSheet["findings"], suppressed: number): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severityWords[severity].toLowerCase()}`];
  });
  const open = counts.length === 0 ? "Tidak ada temuan" : `${findings.length} temuan: ${counts.join(", ")}`;
  return suppressed === 0 ? `${open}.` : `${open}. ${suppressed} lainnya diabaikan dengan alasan.`;
}

function findingsTable(findings: ReviewSheet["findings"]): ReviewTable {
  return {
    heading: "A. Temuan",
    columns: [
      { heading: "No", share: 4, align: "center" },
      { heading: "Bagian/Langkah", share: 15, align: "left" },
      { heading: "Temuan", share: 27, align: "left" },
      { heading: "Dasar", share: 20, align: "left" },
      { heading: "Saran Perbaikan", share: 25, align: "left" },
      { heading: "Tingkat", share: 9, align: "center" },
    ],
    rows: findings.map(({ place, finding, basis, suggestion, severity }, i) =>
      [String(i + 1), place, finding, basis, suggestion, severityWords[severity]].map(printable),
    ),
    none: "Tidak ada temuan.",
  };
}

function suppressedTable(suppressed: ReviewSheet["suppressed"]): ReviewTable {
  return {
    heading: "B. Temuan yang diabaikan dengan alasan",
    columns: [
      { heading: "No", share: 4, align: "center" },
      { heading: "Bagian/Langkah", share: 15, align: "left" },
      { heading: "Temuan", share: 41, align: "left" },
      { heading: "Alasan", share: 40, align: "left" },
    ],
    rows: suppressed.map(({ place, finding, reason }, i) => [String(i + 1), place, finding, reason].map(printable)),
    none: "",
  };
}
