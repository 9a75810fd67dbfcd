import { drawSop } from "@alur/model";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { administrator } from "../../testing/sample-office.ts";
import { showApp } from "../../testing/show-app.tsx";

test("an SOP in force is looked at as its table, with number and date, and nothing in it can be changed", async () => {
  const { sop } = drawSop("1 | Kasubbag | Membubuhkan paraf | |", "Paraf Surat");
  const procedure = {
    id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c09",
    title: "Paraf Surat",
    number: "065/3/2026",
    inForceSince: "2026-03-02T01:00:00.000Z",
    steps: 1,
    openCases: 0,
    inForceUntil: null,
    standing: "in-force" as const,
    version: 1,
    supersedes: null,
    openThroughPostIds: [],
    sop,
    binding: {},
  };
  showApp({
    path: `/sop-berlaku/${procedure.id}`,
    me: administrator,
    answers: [[["procedure", procedure.id], procedure]],
  });
  const table = await screen.findByRole("table", { name: "Tabel SOP Paraf Surat" });
  expect(table.textContent).toContain("Membubuhkan paraf");
  expect(table.querySelector("button")).toBeNull();
  expect(screen.getByText("Nomor 065/3/2026, berlaku sejak 2 Maret 2026.")).toBeTruthy();
});
