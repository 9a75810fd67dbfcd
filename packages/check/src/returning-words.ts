import type { Step } from "@alur/model";

const condition = /\b(jika|apabila|bila|bilamana|kalau|manakala)\b/;
const goingBack = /\b(di ?kembalikan|mengembalikan|di ?perbaiki|perbaikan|di ?revisi|direvisi|di ?koreksi kembali)\b/;

/** Whether a row says in words that papers go back when something is wrong with them, in its activity or its remarks. */
export function speaksOfReturning(step: Step): boolean {
  const said = `${step.activity} ${step.remarks}`.toLowerCase();
  return condition.test(said) && goingBack.test(said);
}
