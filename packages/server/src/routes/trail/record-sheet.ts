import { findStep } from "@alur/model";
import type { RecordSheet, RecordTable } from "@alur/publish";
import type { ExportedTrail } from "@alur/run/io";
import type { CaseView, TrailEntry } from "../../api/index.ts";
import type { KnownOffice } from "../../office/known-offices.ts";
import { maskNumbers } from "./mask-numbers.ts";
import { printMoment } from "./print-moment.ts";
import { itemWords, outcomeWords, recordWords, statusWords } from "./record-words.ts";

/** The record of a case as its page shows it, for people who read it on paper: what it is, every round, the whole trail, and how to prove it. */
export function recordSheet(view: CaseView, trail: ExportedTrail, { agency }: KnownOffice, madeAt: Date): RecordSheet {
  const moment = (at: string | null): string => printMoment(at, agency.calendar.utcOffsetMinutes);
  const { identity } = view.sop;
  const facts = [
    { label: "Perihal", value: view.subject },
    { label: "Nomor berkas", value: view.number },
    { label: "Pemohon", value: view.requesterName },
    { label: "SOP", value: [identity.title, identity.number].filter((part) => part !== "").join(", ") },
    { label: "Dibuka", value: moment(view.openedAt) },
    { label: "Keadaan", value: standing(view, moment) },
    {
      label: "Posisi",
      value: view.waiting.map(({ stepNumber, audience }) => `langkah ${stepNumber}, ${audience}`).join("; "),
    },
    { label: "Dicetak", value: moment(madeAt.toISOString()) },
  ].filter(({ value }) => value !== "");
  const sheet: RecordSheet = {
    title: "JEJAK BERKAS",
    agency: agency.name.toUpperCase(),
    facts,
    tables: [roundsTable(view, moment), trailTable(view, moment)],
    proof: proofOf(trail),
    footer: `Jejak berkas ${view.number === "" ? view.subject : view.number}`,
  };
  return masked(sheet);
}

type Moment = (at: string | null) => string;

function standing({ status, endedAt, stopped }: CaseView, moment: Moment): string {
  const since = status === "held" && stopped ? moment(stopped.at) : moment(endedAt);
  return since === "" ? statusWords[status] : `${statusWords[status]}, ${since}`;
}

/** Every time that the berkas was at a step, with who had it and for how long. */
function roundsTable(view: CaseView, moment: Moment): RecordTable {
  const share = (heading: string, width: number) => ({ heading, share: width });
  return {
    heading: "A. Langkah dan putaran",
    columns: [
      share("Langkah", 26),
      share("Putaran", 8),
      share("Untuk", 18),
      share("Pejabat", 15),
      share("Ditawarkan", 13),
      share("Diambil", 13),
      share("Selesai", 13),
      share("Keadaan", 11),
    ],
    rows: view.workItems.map((item) => [
      stepName(view, item.stepId),
      String(item.round),
      item.audience,
      item.claimedByName,
      moment(item.offeredAt),
      moment(item.claimedAt),
      moment(item.completedAt),
      lateness(item) + itemWords[item.status],
    ]),
    none: "Belum ada langkah yang dimulai.",
  };
}

function lateness({ dueAt, completedAt, status }: CaseView["workItems"][number]): string {
  const late =
    dueAt !== null && status === "completed" && completedAt !== null && Date.parse(completedAt) > Date.parse(dueAt);
  return late ? "terlambat, " : "";
}

/** Who did what when, in which post, and why: nothing left out. */
function trailTable(view: CaseView, moment: Moment): RecordTable {
  return {
    heading: "B. Jejak",
    columns: [
      { heading: "No", share: 5 },
      { heading: "Waktu", share: 15 },
      { heading: "Pejabat dan jabatan", share: 22 },
      { heading: "Kejadian", share: 28 },
      { heading: "Keterangan", share: 30 },
    ],
    rows: view.trail.map((entry) => [
      String(entry.version),
      moment(entry.at),
      [entry.officialName, entry.postName].filter((name) => name !== "").join(", "),
      deed(view, entry),
      remarks(entry),
    ]),
    none: "",
  };
}

function deed(view: CaseView, { event, stepId, toStepId, toName, outcome }: TrailEntry): string {
  const say = recordWords[event as keyof typeof recordWords];
  const said = outcome === null ? "" : (outcomeWords[outcome] ?? outcome);
  return say(stepName(view, stepId), said, toName || stepName(view, toStepId));
}

function remarks({ text, wanting, missing }: TrailEntry): string {
  const wanted = wanting.map(({ requirement, reason }) => (reason === "" ? requirement : `${requirement}: ${reason}`));
  return [
    text,
    wanted.length > 0 ? `Kurang: ${wanted.join("; ")}` : "",
    missing.length > 0 ? `Belum ada: ${missing.join("; ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(". ");
}

/** A step by number and activity, also one that only an earlier version of the SOP had. */
function stepName(view: CaseView, id: string | null): string {
  const present = id === null ? undefined : findStep(view.sop, id);
  const step = present ?? view.formerSteps.find((former) => former.id === id);
  if (!step) return "";
  return `${step.number}. ${step.activity}${present ? "" : " (SOP lama)"}`;
}

function proofOf({ head, version, sealed, caseId }: ExportedTrail): RecordSheet["proof"] {
  const seal = sealed.at(-1);
  return {
    heading: "C. Pembuktian",
    sentences: [
      "Setiap catatan jejak memuat sidik digital (SHA-256) catatan sebelumnya, sehingga catatan yang diubah, disisipkan, atau dibuang akan ketahuan.",
      `Untuk membuktikannya, unduh jejak JSON dari halaman berkas yang sama, lalu jalankan: alur verify jejak-${caseId}.json. Kepala rantai dalam file itu (isian “head”) harus sama dengan yang tercetak di sini, selama jumlah catatannya sama.`,
    ],
    marks: [
      { label: "Jumlah catatan", value: String(version) },
      { label: "Kepala rantai", value: head },
      seal
        ? { label: "Segel terakhir", value: `nomor ${seal.sealNumber}, sampai catatan ke-${seal.version}` }
        : { label: "Segel terakhir", value: "belum disegel; segel dibuat sekali sehari" },
      ...(seal?.sealHash ? [{ label: "Sidik segel", value: seal.sealHash }] : []),
    ],
  };
}

/** What people wrote may hold personal numbers; the marks of the proof are digits too and stay whole. */
function masked({ proof, ...sheet }: RecordSheet): RecordSheet {
  const shown = JSON.parse(JSON.stringify(sheet), (_key, value: unknown) =>
    typeof value === "string" ? maskNumbers(value) : value,
  ) as Omit<RecordSheet, "proof">;
  return { ...shown, proof };
}
