import { drawSop, emptyIdentity, type Performer, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { bindingGaps } from "./binding-gaps.ts";
import { proposeBinding, type OfficeNames, type Proposal } from "./propose-binding.ts";

const office: OfficeNames = {
  posts: [
    { id: "kadis", name: "Kepala Dinas Ketahanan Pangan", aliases: ["Kadis KP"], unitId: "dinas" },
    { id: "sekretaris", name: "Sekretaris", aliases: ["Sekdis"], unitId: "sekretariat" },
    { id: "umum", name: "Kepala Subbagian Umum dan Kepegawaian", aliases: [], unitId: "subbag-umum" },
    { id: "keuangan", name: "Kepala Subbagian Keuangan", aliases: [], unitId: "sekretariat" },
    { id: "konsumsi", name: "Kepala Bidang Konsumsi", aliases: [], unitId: "bidang-konsumsi" },
    { id: "distribusi", name: "Kepala Bidang Distribusi", aliases: [], unitId: "bidang-distribusi" },
  ],
  units: [
    { id: "sekretariat", name: "Sekretariat", aliases: [] },
    { id: "subbag-umum", name: "Subbagian Umum dan Kepegawaian", aliases: [] },
    { id: "bidang-konsumsi", name: "Bidang Konsumsi", aliases: [] },
  ],
};

function propose(name: string, more: Partial<Performer> = {}): Proposal | undefined {
  const performer: Performer = { id: "p1", name, aliases: [], kind: "post", column: true, ...more };
  const sop: Sop = { format: "alur/sop@1", identity: emptyIdentity(), performers: [performer], steps: [], flows: [] };
  return proposeBinding(sop, office)[0];
}

test.each([
  ["Kepala Subbagian Keuangan", "keuangan", "sure"],
  ["Kasubag Keuangan", "keuangan", "sure"],
  ["Ka. Sub. Bag. Umum & Kepegawaian", "umum", "sure"],
  ["KASUBBAG UMPEG", "umum", "sure"],
  ["Sekretaris Dinas", "sekretaris", "sure"],
  ["Kadis", "kadis", "likely"],
  ["Plt. Kepala Dinas Ketahanan Pangan", "kadis", "sure"],
  ["Kasubbag Umum", "umum", "likely"],
  ["Kabid Konsumsi dan Penganekaragaman", "konsumsi", "likely"],
  ["Kepala Bidang Distrbusi", "distribusi", "guess"],
])("%s is proposed as %s (%s)", (name, postId, confidence) => {
  expect(propose(name)).toMatchObject({ bound: { kind: "post", postId }, confidence });
});

test("the name by which a post was found is said", () => {
  expect(propose("Kadis KP")).toEqual({
    performerId: "p1",
    bound: { kind: "post", postId: "kadis" },
    confidence: "sure",
    by: "Kadis KP",
  });
});

test("a performer is found by an alias that the SOP gives", () => {
  expect(propose("Verifikator", { aliases: ["Kasubbag Keuangan"] })).toMatchObject({
    bound: { kind: "post", postId: "keuangan" },
  });
});

test.each([
  ["Staf Subbag Umum dan Kepegawaian", "subbag-umum", "sure"],
  ["Pelaksana Bidang Konsumsi", "bidang-konsumsi", "sure"],
  ["Sekretariat", "sekretariat", "sure"],
])("%s is proposed as the unit %s", (name, unitId, confidence) => {
  expect(propose(name)).toMatchObject({ bound: { kind: "unit", unitId }, confidence });
});

test.each(["Kabid", "Staf", "Arsiparis", "Kepala"])(
  "%s could be nobody or several, so a person must say who it is",
  (name) => {
    expect(propose(name)).toEqual({ performerId: "p1", confidence: "guess" });
  },
);

test("the pemohon is the requester, printed as kind or as name", () => {
  expect(propose("Orang tua siswa", { kind: "requester" })).toMatchObject({
    bound: { kind: "requester" },
    confidence: "sure",
  });
  expect(propose("Masyarakat/Pemohon")).toMatchObject({ bound: { kind: "requester" }, confidence: "likely" });
});

test("an outside party is handled by the post that passes the work to it", () => {
  const { sop } = drawSop(`
    1 | Kasubbag Keuangan | Menyampaikan berkas |
    2 | Notaris           | Mengesahkan akta    |
    3 | Kadis             | Menandatangani      |`);
  const performers = sop.performers.map((performer) =>
    performer.id === "p2" ? { ...performer, kind: "external" as const } : performer,
  );
  expect(proposeBinding({ ...sop, performers }, office)[1]).toEqual({
    performerId: "p2",
    bound: { kind: "external", postId: "keuangan" },
    confidence: "guess",
  });
});

test("gaps are the performers with work and nobody behind them", () => {
  const { sop } = drawSop(`
    1 | Staf     | Menyusun konsep  |
    2 | Kasubbag | Memeriksa konsep |`);
  const idle: Performer = { id: "p3", name: "Bupati", aliases: [], kind: "external", column: true };
  const gaps = bindingGaps({ ...sop, performers: [...sop.performers, idle] }, { p1: { kind: "unit", unitId: "umum" } });
  expect(gaps.map((performer) => performer.name)).toEqual(["Kasubbag"]);
});
