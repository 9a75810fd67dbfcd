import { drawSop } from "@alur/model";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sampleCase, sampleItem } from "../../testing/sample-case.ts";
import { administrator } from "../../testing/sample-office.ts";
import { serveOffice } from "../../testing/serve-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat |  |
  2 | Kasubbag | Membubuhkan paraf     |  |
`);
const before = sampleCase(sop, {
  version: 4,
  workItems: [sampleItem({ id: "w1", stepId: "s1" })],
  available: [{ type: "ClaimWorkItem", workItemId: "w1", outcomes: [], targets: [] }],
});
const after = {
  ...before,
  version: 5,
  workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed", claimedByName: "Sari" })],
  available: [],
};
const refusal = {
  code: "case-changed",
  message: { id: "Berkas ini baru saja berubah.", en: "This case has just changed." },
  details: [{ id: "Sari (Staf) mengambil langkah 1.", en: "Sari (Staf) took step 1." }],
  version: 5,
};

test("whoever acts on a berkas that has changed meanwhile reads what happened, beside the berkas as it is now", async () => {
  const restedOn: unknown[] = [];
  await serveOffice((path, body, headers) => {
    if (body) {
      restedOn.push(headers["if-match"]);
      return { status: 409, json: refusal };
    }
    if (path.includes("/api/cases/")) return { json: restedOn.length > 0 ? after : before };
    return { json: path === "/api/me" ? administrator : [] };
  });
  showApp({ path: `/berkas/${before.id}`, me: administrator, answers: [[["case", before.id], before]] });
  const work = (await screen.findByRole("heading", { name: "Tugas Anda" })).closest("section")!;
  fireEvent.click(within(work).getByRole("button", { name: "Ambil tugas ini" }));

  expect(await within(work).findByText("Sari (Staf) mengambil langkah 1.")).toBeTruthy();
  expect(await within(work).findByText(/Tidak ada yang perlu Anda kerjakan/)).toBeTruthy();
  expect(within(work).getByText("Sari (Staf) mengambil langkah 1.")).toBeTruthy();
  expect(restedOn).toEqual(['"4"']);
});
