import type { MigrationPreview, MigrationRequest, ProcedureSummary } from "@alur/server/api";
import { QueryClient } from "@tanstack/react-query";
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { administrator } from "../../testing/sample-office.ts";
import { serveOffice } from "../../testing/serve-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const line = (id: string, more: Partial<ProcedureSummary>): ProcedureSummary => ({
  id,
  title: "Surat Keluar",
  number: "065/12/2026",
  inForceSince: "2026-03-02T01:00:00.000Z",
  inForceUntil: null,
  standing: "in-force",
  version: 1,
  supersedes: null,
  steps: 2,
  openCases: 0,
  openThroughPostIds: [],
  ...more,
});
const [old, young] = ["5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c11", "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c12"] as const;
const [fits, stays] = ["5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c21", "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c22"] as const;
const register = [
  line(young, { version: 2, supersedes: old }),
  line(old, { standing: "superseded", inForceUntil: "2026-03-02T01:00:00.000Z", openCases: 2 }),
];
const draft = { id: "s1", number: "1", activity: "Menyusun konsep surat" };
const check = { id: "s2", number: "2", activity: "Memeriksa konsep" };
const preview: MigrationPreview = {
  from: { id: old, title: "Surat Keluar", version: 1, steps: [draft, check] },
  to: { id: young, title: "Surat Keluar", version: 2, steps: [draft, { ...check, activity: "Meneliti konsep" }] },
  proposal: [
    { from: "s1", to: "s1", sure: true },
    { from: "s2", to: "s2", sure: false },
  ],
  possible: [
    {
      caseId: fits,
      subject: "Undangan rapat",
      number: "005/1/2026",
      items: [
        {
          what: "given",
          step: check,
          from: "Kasubbag Umum",
          to: "Kabid Umum",
          claimedByName: "",
          dueBefore: null,
          dueAfter: null,
        },
      ],
      passedOver: [],
      left: [],
    },
  ],
  refused: [
    {
      caseId: stays,
      subject: "Balasan surat",
      number: "",
      reasons: [{ message: { id: "Langkahnya tidak ada lagi.", en: "The step is gone." }, step: draft }],
    },
  ],
  more: 0,
};

test("berkas are moved only after the doubtful matches were looked at and a reason was given; the others say why they stay", async () => {
  const sent: MigrationRequest[] = [];
  await serveOffice((path, body) => {
    if (path.endsWith("/preview")) return { json: preview };
    if (path.endsWith("/migration")) {
      sent.push(body as MigrationRequest);
      return { json: { moved: [fits], refused: [] } };
    }
    return { json: register };
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  showApp({
    path: `/sop-berlaku/${old}/pindahkan`,
    me: administrator,
    queryClient,
    answers: [[["procedures"], register]],
  });
  await screen.findByText("Mirip; periksa");
  expect(screen.getByText("2. Memeriksa konsep beralih dari Kasubbag Umum kepada Kabid Umum")).toBeTruthy();
  expect(screen.getByText(/Langkahnya tidak ada lagi/).textContent).toContain("di langkah 1. Menyusun konsep surat");
  const move = screen.getByRole("button", { name: "Pindahkan 1 berkas" });
  fireEvent.click(move);
  expect(await screen.findByText("Tuliskan alasannya.")).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByLabelText("Pasangan langkah yang bertanda sudah saya periksa"));
  fireEvent.change(screen.getByRole("textbox", { name: /Alasan/ }), { target: { value: "SOP direvisi" } });
  fireEvent.click(move);
  expect(await screen.findByText("1 berkas sekarang berjalan menurut versi baru.")).toBeTruthy();
  expect(sent).toEqual([
    { toProcedureId: young, steps: { s1: "s1", s2: "s2" }, caseIds: [fits], reason: "SOP direvisi" },
  ]);
});

test("an SOP without a later version has nowhere to move its berkas", async () => {
  showApp({ path: `/sop-berlaku/${young}/pindahkan`, me: administrator, answers: [[["procedures"], register]] });
  expect(await screen.findByText(/belum mempunyai versi yang lebih baru/)).toBeTruthy();
});

test("the register shows what is in force, and an older version as long as berkas of it run, with the way to move them", async () => {
  const gone = line("5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c13", { title: "Arsip Lama", standing: "superseded" });
  showApp({ path: "/sop-berlaku", me: administrator, answers: [[["procedures"], [...register, gone]]] });
  expect(await screen.findByText("Versi 2")).toBeTruthy();
  expect(screen.getByText("Digantikan sejak 2 Maret 2026")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Pindahkan berkas Surat Keluar versi 1" })).toBeTruthy();
  expect(screen.queryByText("Arsip Lama")).toBeNull();
  fireEvent.click(screen.getByLabelText("Tampilkan versi yang digantikan"));
  expect(screen.getByText("Arsip Lama")).toBeTruthy();
});
