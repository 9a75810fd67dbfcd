import { labels, type Identity, type LabelKey, type Sop } from "@alur/model";

const entries = [
  "drawnUpOn",
  "revisedOn",
  "effectiveFrom",
  "ratifiedOn",
  "legalBasis",
  "qualifications",
  "relatedSops",
  "equipment",
  "cautions",
  "records",
  "purpose",
] as const satisfies readonly (keyof Identity & LabelKey)[];

/** What an example fills in beside the table, one line for each entry: its identity page, its worksheet, its service standard. */
export function pageLines({ identity, evidence, derivation, serviceStandard }: Sop): string[] {
  const { acting, post, name } = identity.ratifiedBy;
  const lines: readonly (readonly [string, string])[] = [
    ["Instansi", identity.agency],
    ["Unit Kerja", identity.workUnit],
    [labels.sopNumber.id, identity.number],
    ...entries.map((entry) => [labels[entry].id, [identity[entry]].flat().join("; ")] as const),
    [labels.ratifiedBy.id, [`${acting} ${post}`.trim(), name].filter((part) => part !== "").join(", ")],
    ["Judul pada halaman identitas", evidence?.title?.alternative ?? ""],
    ["Lembar identifikasi", derivation ? `${derivation.aspect}, ${derivation.output}` : ""],
    ["Standar Pelayanan", (serviceStandard?.components ?? []).map(({ name: of, text }) => `${of}: ${text}`).join("; ")],
  ];
  return lines.flatMap(([label, said]) => (said === "" ? [] : [`- ${label}: ${said}`]));
}
