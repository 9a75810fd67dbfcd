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
  expect(screen.getByRole("table", { name: "Alur SOP ini, dengan baris yang perlu diperbaiki" })).toBeTruthy();
});

test("a berkas can be opened on the day before a holiday, and its deadline names the holiday", async () => {
  const { sop } = drawSop(`1 | Staf | Menyusun konsep surat | | ATK | 1 hari | Konsep`);
  tryOut(sop);
  fireEvent.change(await screen.findByLabelText("Berkas dibuka pada"), { target: { value: "2026-12-31T17:00" } });
  fireEvent.click(screen.getByRole("button", { name: "Mulai dari awal" }));
  expect(screen.getByText(/Kantor sedang tutup, dan buka Sen, 4 Jan 2027/)).toBeTruthy();
  expect(screen.getByText(/Melewati Tahun Baru Masehi \(1 Januari 2027\)/)).toBeTruthy();
});

test("whoever returns a berkas says to which step, and nobody wonders who else must act", async () => {
  const { sop } = drawSop(`1 | Staf             | Menyusun konsep  | | | 10 menit | Konsep
                           2 | Staf / Sekretaris | Menata konsep    | | | 10 menit | Konsep
                           3 | Kadis            | Menandatangani   | | | 10 menit | Surat`);
  tryOut(sop);
  fireEvent.click(await screen.findByRole("button", { name: "Selesai" }));
  expect(screen.getAllByText(/Salah satu dari: Staf, Sekretaris/)).toHaveLength(2);
  fireEvent.click(screen.getAllByRole("button", { name: "Selesai" })[0]!);
  expect(screen.getByText(/Sekretaris tidak lagi diperlukan di langkah 2/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Kembalikan ke"), { target: { value: "s1" } });
  fireEvent.click(screen.getByLabelText("Setelah diperbaiki langsung kembali ke sini"));
  fireEvent.click(screen.getByRole("button", { name: "Kembalikan" }));
  expect(screen.getByText("Sekarang menunggu Staf.")).toBeTruthy();
});
