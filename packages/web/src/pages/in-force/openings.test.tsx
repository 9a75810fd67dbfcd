import { drawSop } from "@alur/model";
import type { Openings } from "@alur/server/api";
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { administrator, smallOffice } from "../../testing/sample-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop } = drawSop("1 | Kasubbag Umum | Menyusun laporan | | | setiap bulan |", "Laporan Kinerja");
const procedure = {
  id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c09",
  title: "Laporan Kinerja",
  number: "065/4/2026",
  inForceSince: "2026-03-02T01:00:00.000Z",
  inForceUntil: null,
  standing: "in-force" as const,
  version: 1,
  supersedes: null,
  steps: 1,
  openCases: 0,
  openThroughPostIds: [],
  sop,
  binding: {},
};
const [post] = smallOffice.posts;
const openings: Openings = {
  schedules: [],
  proposal: { period: "month", text: "setiap bulan" },
  publicPostId: null,
  postIds: [post?.id ?? ""],
};

function show(found: Openings, me = administrator): void {
  showApp({
    path: `/sop-berlaku/${procedure.id}`,
    me,
    answers: [
      [["procedure", procedure.id], procedure],
      [["openings", procedure.id], found],
      [["office"], smallOffice],
    ],
  });
}

test("what the SOP says of its rhythm is proposed, and stands in the form", async () => {
  show(openings);
  expect(await screen.findByText("SOP ini menyebut “setiap bulan”: usul jadwal setiap bulan.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Tambah jadwal" }));
  expect(screen.getByLabelText("Seberapa sering")).toHaveProperty("value", "month");
  expect(screen.getByLabelText(/^Perihal/)).toHaveProperty("value", "Laporan Kinerja");
});

test("a schedule says when it comes round next and through whom, and only the administrator stops it", async () => {
  const schedule = {
    id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c10",
    period: "quarter" as const,
    workingDay: -1,
    subject: "Laporan triwulan",
    postId: post?.id ?? "",
    nextOn: "2026-12-31",
  };
  show({ ...openings, schedules: [schedule] });
  expect(await screen.findByText("setiap triwulan, hari kerja terakhir")).toBeTruthy();
  expect(screen.getByText(`Berikutnya 31 Desember 2026, melalui ${post?.name}`)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Hentikan jadwal Laporan triwulan" })).toBeTruthy();
});

test("others see the ways of opening and can change none", async () => {
  show(openings, { ...administrator, official: { ...administrator.official, administrator: false } });
  expect(await screen.findByText("SOP ini tidak terbuka untuk umum.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tambah jadwal" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Buka untuk umum" })).toBeNull();
});
