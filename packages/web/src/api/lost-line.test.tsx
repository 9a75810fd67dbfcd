import { drawSop } from "@alur/model";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sampleCase, sampleItem } from "../testing/sample-case.ts";
import { administrator } from "../testing/sample-office.ts";
import { serveOffice } from "../testing/serve-office.ts";
import { showApp } from "../testing/show-app.tsx";
import { makeQueryClient } from "./query-client.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat |  |
  2 | Kasubbag | Membubuhkan paraf     |  |
`);
const before = sampleCase(sop, {
  workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed" })],
  available: [{ type: "CompleteWorkItem", workItemId: "w1", outcomes: [], targets: [] }],
});
const after = { ...before, version: 2, workItems: [sampleItem({ id: "w2", stepId: "s2" })], available: [] };

test("a line that breaks in the middle loses nothing typed and sends the same command again, once", async () => {
  const commandIds: string[] = [];
  await serveOffice((path, body) => {
    if (body) {
      commandIds.push((body as { commandId: string }).commandId);
      // The first command arrives, and its answer never does.
      if (commandIds.length === 1) return "line-breaks";
    }
    if (path.includes("/api/cases/")) return { json: commandIds.length > 1 ? after : before };
    return { json: path === "/api/me" ? administrator : [] };
  });
  showApp({
    path: `/berkas/${before.id}`,
    me: administrator,
    answers: [[["case", before.id], before]],
    queryClient: makeQueryClient(),
  });
  const work = (await screen.findByRole("heading", { name: "Tugas Anda" })).closest("section")!;
  fireEvent.change(within(work).getByLabelText(/Catatan/), { target: { value: "Konsep kedua." } });
  fireEvent.click(within(work).getByRole("button", { name: "Selesaikan" }));

  expect(await screen.findByText(/Sambungan terputus; isian Anda tetap ada/)).toBeTruthy();
  expect(within(work).getByLabelText<HTMLTextAreaElement>(/Catatan/).value).toBe("Konsep kedua.");

  await waitFor(() => expect(screen.getByText(/^Tersimpan/)).toBeTruthy(), { timeout: 8000 });
  expect(commandIds).toHaveLength(2);
  expect(new Set(commandIds).size).toBe(1);
  expect(screen.queryByText(/Sambungan terputus/)).toBeNull();
});
