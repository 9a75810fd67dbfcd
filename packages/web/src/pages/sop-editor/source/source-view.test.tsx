import { drawSop, type Sop } from "@alur/model";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { onShelf } from "../../../device/device.ts";
import { fetchDocumentOf, findDocumentOf, rememberFound, type FoundDocument } from "../../../device/found-document.ts";
import { findKeptSop, keepSop } from "../../../device/kept-sops.ts";
import { keepSource } from "../../../device/sources.ts";
import { unsureReadings } from "../../../sop-sheet/unsure-readings.ts";
import { showApp } from "../../../testing/show-app.tsx";

const { sop } = drawSop(
  "1 | Staf | Menyusun konsep surat\n2 | Kasubbag | Memeriksa konsep surat\n3 | Staf | Menyimpan surat",
  "Surat Keluar",
);
const guess = { source: "handover", confidence: "guess", words: "kepada Kasubbag", at: { line: 7 } } as const;
const guessed: Sop = {
  ...sop,
  steps: sop.steps.map((step) => (step.id === "s1" ? step : { ...step, evidence: { performers: guess } })),
};

async function openGuessed(): Promise<void> {
  const found = [{ key: "k1", sop: guessed, diagnostics: [] }];
  rememberFound([{ key: "d1", documentName: "surat.docx", found, diagnostics: [] }]);
  keepSource({ key: "d1", lines: [{ line: 6, lastLine: 8, cells: ["2", "Diserahkan kepada\nKasubbag Umum", ""] }] });
  keepSop({ key: "k1", sop: guessed, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  showApp({ path: "/sop/k1" });
  await screen.findByRole("grid");
}

test("beside an unsure reading stands the row of the document, with the words that decided marked", async () => {
  await openGuessed();
  fireEvent.click(screen.getByRole("button", { name: /^Langkah 2, \d+ catatan/ }));
  const figure = await screen.findByRole("figure");
  expect(figure.querySelector("mark")?.textContent).toBe("kepada\nKasubbag");
  expect([...figure.querySelectorAll("li")].map((cell) => cell.textContent)).toEqual([
    "2",
    "Diserahkan kepada\nKasubbag Umum",
  ]);
});

test("what another tab has read since this one was opened is found as well", async () => {
  const found = [{ key: "k9", sop: guessed, diagnostics: [] }];
  const read: FoundDocument = { key: "d9", documentName: "nota.docx", found, diagnostics: [] };
  await onShelf((shelf) => shelf.put("documents", read));
  expect(findDocumentOf("k9")).toBeUndefined();
  expect((await fetchDocumentOf("k9"))?.documentName).toBe("nota.docx");
});

test("all guesses are accepted at once, and can all be taken back", async () => {
  await openGuessed();
  fireEvent.click(screen.getByRole("button", { name: "Semua sudah benar (2)" }));
  await waitFor(() => expect(unsureReadings(findKeptSop("k1")!.sop)).toEqual([]));
  fireEvent.click(screen.getByRole("button", { name: "Urungkan" }));
  await waitFor(() => expect(unsureReadings(findKeptSop("k1")!.sop)).toHaveLength(2));
});
