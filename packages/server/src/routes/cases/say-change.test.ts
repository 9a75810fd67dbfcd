import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import type { TrailEntry } from "../../api/index.ts";
import { sayChange } from "./say-change.ts";

const { sop } = drawSop("1 | Staf | Menyusun konsep surat | → selesai");
const line: TrailEntry = {
  version: 2,
  at: "2026-03-02T02:00:00.000Z",
  event: "WorkItemClaimed",
  officialName: "",
  postName: "",
  stepId: "s1",
  toStepId: null,
  outcome: null,
  toName: "",
  text: "",
  missing: [],
  wanting: [],
};

test("a deed is said with whoever did it, in the form in which they act for a post", () => {
  const acting = { ...line, officialName: "Eko", postName: "Plh. Kasubbag Umum" };
  expect(sayChange(acting, sop)).toEqual({
    id: "Eko (Plh. Kasubbag Umum) mengambil langkah 1.",
    en: "Eko (Plh. Kasubbag Umum) took step 1.",
  });
  const moved = { ...acting, event: "CaseMigrated", stepId: null, text: "SOP direvisi" };
  expect(sayChange(moved, sop).id).toBe(
    "Eko (Plh. Kasubbag Umum) memindahkan berkas ke versi SOP yang baru: SOP direvisi.",
  );
});

test.each([
  [{ event: "WorkItemReminded", outcome: "soon" }, "Langkah 1 segera jatuh tempo."],
  [
    { event: "WorkItemReminded", outcome: "escalated", toName: "Kepala Dinas" },
    "Keterlambatan langkah 1 disampaikan kepada Kepala Dinas.",
  ],
  [{ event: "CaseReminded", outcome: "overdue", stepId: null }, "Berkas melewati tenggat."],
  [
    { event: "ChildCaseStopped", outcome: "ended", text: "Disetujui" },
    "Berkas yang ditunggu langkah 1 selesai: Disetujui.",
  ],
  [{ event: "CaseOpened", outcome: "schedule", stepId: null }, "Berkas dibuka menurut jadwal."],
  [{ event: "CaseOpened", outcome: "public-form", stepId: null }, "Berkas dibuka lewat formulir umum."],
  [{ event: "DeadlinesMoved", stepId: null }, "Tenggat berpindah mengikuti kalender."],
  [{ event: "CaseEnded", stepId: null }, "Berkas selesai."],
])("what happens without anybody has a sentence of its own: %j", (happened, sentence) => {
  expect(sayChange({ ...line, ...happened }, sop).id).toBe(sentence);
});
