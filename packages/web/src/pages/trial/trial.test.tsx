import { drawSop, type Sop } from "@alur/model";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { keepSop } from "../../device/kept-sops.ts";
import { showApp } from "../../testing/show-app.tsx";

function tryOut(sop: Sop): void {
  keepSop({ key: "k1", sop, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  showApp({ path: "/sop/k1/coba" });
}

test("a trial is played by buttons alone, back and forth, until the berkas comes to its end", async () => {
  const { sop } = drawSop(
    `1 | Staf     | Menyusun konsep surat  | → 2               | ATK    | 30 menit | Konsep
     2 | Kasubbag | Memeriksa konsep surat | ya → selesai, tidak → 1 | Konsep | 10 menit | Surat`,
    "Penyusunan Surat",
  );
  tryOut(sop);
  const ofStaf = await screen.findByRole("region", { name: "Tugas Staf" });
  fireEvent.click(within(ofStaf).getByRole("button", { name: "Selesai" }));
  const ofKasubbag = screen.getByRole("region", { name: "Tugas Kasubbag" });
  fireEvent.click(within(ofKasubbag).getByRole("button", { name: "Tidak" }));
  expect(screen.getByText("Kasubbag memutuskan “Tidak” di langkah 2.", { exact: false })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Mundur satu tindakan" }));
  fireEvent.click(screen.getByRole("button", { name: "Ya" }));
  expect(screen.getByText(/^Berkas selesai /)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Semua jalan (2)" })).toBeTruthy();
});

test("an SOP with a dead end says so, and leads to the row", async () => {
  const { sop } = drawSop(`1 | Staf     | Menyusun konsep surat  | → 2
                           2 | Kasubbag | Memeriksa konsep surat | ya → 1, tidak → 1`);
  tryOut(sop);
  expect(await screen.findByRole("heading", { name: "SOP ini belum dapat dijalankan" })).toBeTruthy();
  expect(screen.getByText(/Tidak ada langkah yang mengakhiri prosedur/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Buka tabelnya" }).getAttribute("href")).toContain("/sop/k1");
});
