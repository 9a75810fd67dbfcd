import type { components } from "../src/index.ts";

type Schemas = components["schemas"];

function step(id: string, activity: string, performerId: string, kind: "task" | "decision"): Schemas["StepInput"] {
  const duration = { text: "30 menit", kind: "fixed", amount: 30, unit: "minute" } as const;
  const nothing = { requirements: [], outputs: [], remarks: "", deeds: [] };
  return {
    id,
    number: id.slice(1),
    activity,
    kind,
    performerIds: [performerId],
    participation: "one",
    duration,
    ...nothing,
  };
}

function performer(id: string, name: string): Schemas["PerformerInput"] {
  return { id, name, aliases: [], kind: "post", column: true };
}

/** Two steps, as a program writes them that knows Alur only by its API: one drafts, the other examines and sends back what is wanting. */
export const noteSop: Schemas["SopInput"] = {
  format: "alur/sop@1",
  identity: {
    title: "Penyusunan Nota Dinas",
    number: "",
    agency: "",
    workUnit: "",
    drawnUpOn: "",
    revisedOn: "",
    effectiveFrom: "",
    ratifiedOn: "",
    revision: "",
    ratifiedBy: { post: "", name: "", rank: "", nip: "", acting: "" },
    legalBasis: [],
    qualifications: [],
    relatedSops: [],
    equipment: [],
    cautions: [],
    records: [],
    purpose: [],
  },
  performers: [performer("p1", "Staf"), performer("p2", "Kepala Subbagian")],
  steps: [
    step("s1", "Menyusun konsep nota dinas", "p1", "task"),
    step("s2", "Memeriksa konsep nota dinas", "p2", "decision"),
  ],
  flows: [
    { from: "start", to: "s1", kind: "forward" },
    { from: "s1", to: "s2", kind: "forward" },
    { from: "s2", to: "end", kind: "yes" },
    { from: "s2", to: "s1", kind: "no" },
  ],
};
