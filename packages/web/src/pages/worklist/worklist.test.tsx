import { refusalMessages } from "@alur/run";
import type { WorklistItem } from "@alur/server/api";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeQueryClient } from "../../api/query-client.ts";
import { administrator } from "../../testing/sample-office.ts";
import { serveOffice } from "../../testing/serve-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const item: WorklistItem = {
  caseId: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a001",
  workItemId: "w1",
  procedureTitle: "Cuti Tahunan",
  subject: "Cuti a.n. Rangga",
  caseNumber: "850/12/2026",
  stepNumber: "2",
  activity: "Memeriksa permohonan cuti",
  audience: "Kasubbag Umum",
  status: "offered",
  held: false,
  escalatedAt: null,
  claimedByMe: false,
  claimedByName: "",
  offeredAt: "2026-11-23T01:00:00.000Z",
  dueAt: "2026-11-23T02:00:00.000Z",
  warnAt: "2026-11-23T01:45:00.000Z",
  round: 1,
};

function showWorklist(items: WorklistItem[]): void {
  showApp({ path: "/tugas", me: administrator, answers: [[["worklist"], items]] });
}

test("what is overdue says so in words, with its date", async () => {
  showWorklist([{ ...item, dueAt: "2020-01-06T02:00:00.000Z" }]);
  const words = await screen.findByText(/^Terlambat, tenggat .* lalu$/);
  expect(words.parentElement?.textContent).toContain("Sen, 6 Jan 2020, 09.00");
});

test("what is due soon says so before it is late, and what has time does not", async () => {
  const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString();
  showWorklist([
    { ...item, dueAt: inAYear, warnAt: "2020-01-06T02:00:00.000Z" },
    { ...item, workItemId: "w2", dueAt: inAYear, warnAt: inAYear },
  ]);
  expect(await screen.findByText(/^Segera jatuh tempo, /)).toBeTruthy();
  expect(screen.getByText(/^Tenggat /)).toBeTruthy();
});

test("a superior sees what subordinates are late with, and can only look at it", async () => {
  const late = { ...item, dueAt: "2020-01-06T02:00:00.000Z", audience: "Staf Umum" };
  showApp({
    path: "/tugas",
    me: administrator,
    answers: [
      [["worklist"], []],
      [["worklist", "below"], [late]],
    ],
  });
  const below = await screen.findByRole("region", { name: "Terlambat di bawah saya" });
  expect(within(below).getByText(/^Terlambat, tenggat .* lalu$/)).toBeTruthy();
  expect(within(below).getByRole("link", { name: "Lihat: Memeriksa permohonan cuti" })).toBeTruthy();
  expect(within(below).queryByRole("button")).toBeNull();
});

test("an item without a deadline says that it has none", async () => {
  showWorklist([{ ...item, dueAt: null, warnAt: null }]);
  expect(await screen.findByText("Tanpa tenggat")).toBeTruthy();
});

test("each item has one button: to take it, to go on, or to look at what a colleague does", async () => {
  showWorklist([
    item,
    { ...item, workItemId: "w2", status: "claimed", claimedByMe: true, claimedByName: "Agus Pratama" },
    { ...item, workItemId: "w3", status: "claimed", claimedByName: "Maria Tambunan" },
  ]);
  expect(await screen.findByRole("button", { name: "Ambil: Memeriksa permohonan cuti" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Kerjakan: Memeriksa permohonan cuti" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Lihat: Memeriksa permohonan cuti" })).toBeTruthy();
  expect(screen.getByText("Dikerjakan Maria Tambunan")).toBeTruthy();
});

test("an item that a colleague took a moment before goes from the list, and the sentence about it stays", async () => {
  let taken = false;
  await serveOffice((path, body) => {
    if (body) {
      taken = true;
      return { status: 409, json: { code: "work-item-taken", message: refusalMessages["work-item-taken"] } };
    }
    if (path === "/api/worklist") return { json: taken ? [] : [item] };
    return { json: path === "/api/me" ? administrator : [] };
  });
  showApp({
    path: "/tugas",
    me: administrator,
    answers: [[["worklist"], [item]]],
    queryClient: makeQueryClient(),
  });
  fireEvent.click(await screen.findByRole("button", { name: /^Ambil/ }));
  expect(await screen.findByText(/sudah diambil oleh pejabat lain/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Ambil/ })).toBeNull());
  expect(screen.getByText(/sudah diambil oleh pejabat lain/)).toBeTruthy();
});
