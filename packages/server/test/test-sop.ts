import { emptyIdentity, END, parseDuration, SOP_FORMAT, START, type Sop, type Step } from "@alur/model";

function step(id: string, performerId: string, activity: string, more: Partial<Step> = {}): Step {
  return {
    id,
    number: id.slice(1),
    activity,
    kind: "task",
    performerIds: [performerId],
    participation: "one",
    requirements: [],
    duration: parseDuration("30 menit"),
    outputs: [],
    remarks: "",
    deeds: [],
    ...more,
  };
}

function performer(id: string, name: string): Sop["performers"][number] {
  return { id, name, aliases: [], kind: "post", column: true };
}

/** Staf drafts a letter with two requirements, Kasubbag examines it (tidak: back to Staf), Kepala signs it. */
export const letterSop: Sop = {
  format: SOP_FORMAT,
  identity: { ...emptyIdentity("Penerbitan Surat Tugas"), number: "090/7/2026" },
  performers: [performer("p1", "Staf"), performer("p2", "Kasubbag"), performer("p3", "Kepala")],
  steps: [
    step("s1", "p1", "Menyusun konsep surat tugas", { requirements: ["Nota dinas", "Daftar nama"] }),
    step("s2", "p2", "Memeriksa konsep surat tugas", { kind: "decision" }),
    step("s3", "p3", "Menandatangani surat tugas"),
  ],
  flows: [
    { from: START, to: "s1", kind: "forward" },
    { from: "s1", to: "s2", kind: "forward" },
    { from: "s2", to: "s3", kind: "yes" },
    { from: "s2", to: "s1", kind: "no" },
    { from: "s3", to: END, kind: "forward" },
  ],
};
