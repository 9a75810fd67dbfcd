import { findStep, labels, stepName, type LabelKey, type Message, type Sop } from "@alur/model";
import type { Finding } from "./finding.ts";

const otherParts: Readonly<Record<string, Message>> = {
  flow: { id: "Alur", en: "Flow" },
  columns: { id: "Kolom Pelaksana", en: "Performer columns" },
  agency: { id: "Instansi", en: "Agency" },
  workUnit: { id: "Unit Kerja", en: "Work unit" },
  revision: { id: "Revisi", en: "Revision" },
};
const identityPage: Message = { id: "Halaman identitas", en: "Identity page" };

function hasLabel(key: string): key is LabelKey {
  return key in labels;
}

/** What the form calls a part of the identity page or of the table. */
function partName(part: string): Message | undefined {
  return otherParts[part] ?? (hasLabel(part) ? labels[part] : undefined);
}

/** Where a person looks a finding up: "Langkah 3, Waktu", "Halaman identitas, Nama SOP". */
export function findingPlace(sop: Sop, { stepId, field }: Pick<Finding, "stepId" | "field">): Message {
  const step = stepId === undefined ? undefined : findStep(sop, stepId);
  if (step) return joined(capital(stepName(sop, step)), partName(field));
  if (!field.startsWith("identity.")) return partName(field) ?? { id: "Seluruh SOP", en: "Whole SOP" };
  const part = field.slice("identity.".length);
  return joined(identityPage, partName(part === "number" ? "sopNumber" : part));
}

function joined(where: Message, part: Message | undefined): Message {
  return part ? { id: `${where.id}, ${part.id}`, en: `${where.en}, ${part.en}` } : where;
}

function capital({ id, en }: Message): Message {
  return { id: id.charAt(0).toUpperCase() + id.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) };
}
