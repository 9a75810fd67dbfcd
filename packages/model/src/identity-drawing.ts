import { actingForms, type Identity } from "./identity.ts";
import { labels } from "./labels.ts";
import type { Sop } from "./sop.ts";

/** Where the value of a line stands: on the identity page, or in what an SOP keeps beside it. */
type DrawnPlace = (sop: Sop, value: string) => Sop;

const text =
  (field: TextField): DrawnPlace =>
  (sop, value) => ({ ...sop, identity: { ...sop.identity, [field]: value } });
const list =
  (field: ListField): DrawnPlace =>
  (sop, value) => ({ ...sop, identity: { ...sop.identity, [field]: itemsOf(value) } });

type TextField = { [Field in keyof Identity]: Identity[Field] extends string ? Field : never }[keyof Identity];
type ListField = { [Field in keyof Identity]: Identity[Field] extends string[] ? Field : never }[keyof Identity];

/** "Kepala Dinas / Nama Contoh": the post, then the name; Plt. or Plh. may stand before. */
function ratifiedBy(sop: Sop, value: string): Sop {
  const acting = actingForms.find((form) => form !== "" && value.startsWith(form)) ?? "";
  const [post = "", name = ""] = value.slice(acting.length).split("/");
  return {
    ...sop,
    identity: {
      ...sop.identity,
      ratifiedBy: { post: post.trim(), name: name.trim(), rank: "", nip: "", acting },
    },
  };
}

/** "Penyusunan / Laporan kinerja": aspect and output of the worksheet from which the title was derived. */
function worksheet(sop: Sop, value: string): Sop {
  const [aspect = "", output = ""] = value.split("/").map((part) => part.trim());
  const nothing = { task: "", officeFunction: "", subFunction: "", firstStep: "", mainStep: "", lastStep: "" };
  return { ...sop, derivation: { ...nothing, aspect, output } };
}

/** "Jangka Waktu = 3 hari; Pengaduan = lewat loket": what the service promises. */
function serviceStandard(sop: Sop, value: string): Sop {
  const components = itemsOf(value).map((item) => {
    const [name = "", said = ""] = item.split("=").map((part) => part.trim());
    return { name, text: said };
  });
  return { ...sop, serviceStandard: { basis: "", components } };
}

/** The document names the SOP twice, in two ways. */
function otherTitle(sop: Sop, value: string): Sop {
  return { ...sop, evidence: { ...sop.evidence, title: { source: "cell", confidence: "sure", alternative: value } } };
}

const lines: Readonly<Record<string, DrawnPlace>> = {
  Instansi: text("agency"),
  "Unit Kerja": text("workUnit"),
  [labels.sopNumber.id]: text("number"),
  [labels.drawnUpOn.id]: text("drawnUpOn"),
  [labels.revisedOn.id]: text("revisedOn"),
  [labels.effectiveFrom.id]: text("effectiveFrom"),
  [labels.ratifiedOn.id]: text("ratifiedOn"),
  [labels.ratifiedBy.id]: ratifiedBy,
  [labels.legalBasis.id]: list("legalBasis"),
  [labels.qualifications.id]: list("qualifications"),
  [labels.relatedSops.id]: list("relatedSops"),
  [labels.equipment.id]: list("equipment"),
  [labels.cautions.id]: list("cautions"),
  [labels.records.id]: list("records"),
  [labels.purpose.id]: list("purpose"),
  "Judul lain": otherTitle,
  "Lembar identifikasi": worksheet,
  "Standar Pelayanan": serviceStandard,
};

function itemsOf(value: string): string[] {
  return value
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Whether a line of a drawing gives a field of the identity page ("Nomor SOP: 065/12/2026") or something that is kept beside it. */
export function isIdentityLine(line: string): boolean {
  return placeOf(line) !== undefined;
}

/** The SOP with what one such line says. */
export function drawIdentityLine(sop: Sop, line: string): Sop {
  return placeOf(line)?.(sop, line.slice(line.indexOf(":") + 1).trim()) ?? sop;
}

function placeOf(line: string): DrawnPlace | undefined {
  const label = /^([^:|]+):/.exec(line)?.[1]?.trim() ?? "";
  return Object.hasOwn(lines, label) ? lines[label] : undefined;
}
