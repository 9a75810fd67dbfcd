import { labels, type Derivation, type Sop } from "@alur/model";
import type { SheetPage } from "../layout/layout.ts";
import type { LayoutOptions } from "../layout/layout-options.ts";
import { titleTexts } from "../layout/page-texts.ts";
import { typeSize } from "../layout/scale.ts";
import type { Paper } from "../paper.ts";
import { printable } from "../text/printable.ts";
import { tableSheets } from "./table-sheet.ts";

const kinds: Record<NonNullable<Derivation["kind"]>, string> = {
  routine: "Rutin",
  service: "Pelayanan",
  assignment: "Penugasan",
};

/** How the title was found and where the work begins and ends. Source: the lembar identifikasi that offices attach to their SOPs. */
const fields: [label: string, value: (derivation: Derivation, sop: Sop) => string][] = [
  ["Tugas", ({ task }) => task],
  ["Fungsi", ({ officeFunction }) => officeFunction],
  ["Sub-fungsi/Kegiatan", ({ subFunction }) => subFunction],
  [labels.outputs.id, ({ output }) => output],
  ["Aspek", ({ aspect }) => aspect],
  ["Judul SOP", (_, sop) => sop.identity.title],
  ["Jenis Kegiatan", ({ kind }) => (kind === undefined ? "" : kinds[kind])],
  ["Langkah Awal", ({ firstStep }) => firstStep],
  ["Langkah Utama", ({ mainStep }) => mainStep],
  ["Langkah Akhir", ({ lastStep }) => lastStep],
];

/** The lembar identifikasi kegiatan; none where the SOP knows nothing of its title's origin. */
export function derivationPages(
  sop: Sop,
  paper: Paper,
  settings: Pick<LayoutOptions, "margins" | "fontSizePt" | "typeface">,
): SheetPage[] {
  const { derivation } = sop;
  if (!derivation) return [];
  const { margins } = settings;
  const { texts, height } = titleTexts("Lembar Identifikasi Kegiatan", paper, settings);
  const room = { left: margins.left, top: margins.top, bottom: paper.height - margins.bottom };
  const label = 50;
  const columns = [label, paper.width - margins.left - margins.right - label];
  const rows = fields.map(([name, value]) => [
    { texts: [name] },
    { texts: value(derivation, sop).split("\n").map(printable), bold: name === "Judul SOP" },
  ]);
  for (let factor = 1.1; factor > 0.05; factor *= 0.9) {
    const usual = typeSize(settings.fontSizePt, { type: factor }, settings.typeface);
    const type = { ...usual, padding: 1.5 * usual.padding };
    const pages = tableSheets({ kind: "derivation", columns, rows }, type, room, texts, margins.top + height + 2);
    if (pages) return pages;
  }
  return [];
}
