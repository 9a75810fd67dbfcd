import { drawSop } from "@alur/model";
import type { AvailableAction, CaseView, DocumentView } from "@alur/server/api";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sampleCase, sampleItem } from "../../../testing/sample-case.ts";
import { administrator, smallOffice } from "../../../testing/sample-office.ts";
import { showApp } from "../../../testing/show-app.tsx";

const { sop } = drawSop(
  "1 | Staf | Menyusun konsep surat | | ATK; Disposisi | 30 menit | Konsep surat",
  "Surat Keluar",
);
const attach: AvailableAction = { type: "AttachFile", workItemId: null, outcomes: [], targets: [] };
const letter: DocumentView = {
  id: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a009",
  place: { stepId: "s1", kind: "output", name: "Konsep surat" },
  versions: [1, 2].map((version) => ({
    version,
    name: `Konsep ${version}.pdf`,
    mediaType: "application/pdf",
    sizeBytes: 1_250_000 * version,
    sha256: "0".repeat(64),
    at: "2026-11-23T02:00:00.000Z",
    officialName: "Sari",
  })),
};

async function openDocuments(view: Partial<CaseView>): Promise<HTMLElement> {
  const shown = sampleCase(sop, { workItems: [sampleItem({ id: "w1", stepId: "s1" })], ...view });
  showApp({
    path: `/berkas/${shown.id}`,
    me: administrator,
    answers: [
      [["case", shown.id], shown],
      [["office"], smallOffice],
    ],
  });
  const heading = await screen.findByRole("heading", { name: "Dokumen" });
  return heading.closest("section")!;
}

test("a document shows its latest version to download, what it is for, and the versions before", async () => {
  const documents = await openDocuments({ documents: [letter] });
  const links = within(documents).getAllByRole("link");
  expect(links.map((link) => link.textContent)).toEqual(["Konsep 2.pdf", "Konsep 1.pdf"]);
  expect(links[0]?.getAttribute("href")).toMatch(new RegExp(`/documents/${letter.id}/2$`));
  expect(within(documents).getByText("Langkah 1, hasil: Konsep surat")).toBeTruthy();
  expect(within(documents).getByText(/Versi 2 · PDF · 2,5 MB · Sari/)).toBeTruthy();
  expect(within(documents).getByText("1 versi sebelumnya")).toBeTruthy();
});

test("who may attach chooses what a document is for among what the open steps require and hand over", async () => {
  const documents = await openDocuments({ available: [attach] });
  expect(
    within(documents)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual([
    "Berkas ini secara keseluruhan",
    "Langkah 1, kelengkapan: ATK",
    "Langkah 1, kelengkapan: Disposisi",
    "Langkah 1, hasil: Konsep surat",
  ]);
});

test("where nothing may be attached any more, there is nothing to attach with", async () => {
  const documents = await openDocuments({ documents: [letter] });
  expect(within(documents).queryByRole("button")).toBeNull();
});

test("a document that is too large is told so before it is sent", async () => {
  const documents = await openDocuments({ available: [attach] });
  const scan = new File(["x"], "pindaian.pdf");
  Object.defineProperty(scan, "size", { value: 26 * 1024 * 1024 });
  fireEvent.drop(documents, { dataTransfer: { files: [scan] } });
  expect((await within(documents).findByRole("alert")).textContent).toMatch(/pindaian.pdf lebih dari 25 MB/);
});
