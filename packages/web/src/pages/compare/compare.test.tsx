import { changeStep, drawSop } from "@alur/model";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { rememberFound } from "../../device/found-document.ts";
import { keepSop } from "../../device/kept-sops.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop } = drawSop(
  `1 | Staf     | Menyusun konsep surat  | → 2               | ATK    | 30 menit | Konsep
   2 | Kasubbag | Memeriksa konsep surat | ya → selesai, tidak → 1 | Konsep | 10 menit | Surat`,
  "Penyusunan Surat",
);
const mended = changeStep(sop, "s2", (step) => ({ ...step, remarks: "segera" }));

function keep(key: string, kept = mended): void {
  keepSop({ key, sop: kept, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
}

test("an SOP that was mended stands beside what was read at first as soon as the page is opened", async () => {
  rememberFound([
    { key: "d1", documentName: "surat.docx", found: [{ key: "k1", sop, diagnostics: [] }], diagnostics: [] },
  ]);
  keep("k1");
  showApp({ path: "/sop/k1/banding" });
  expect(await screen.findByText("1 langkah berubah.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Versi lama").value).toBe("k1 as read");
  const table = screen.getByRole("table", { name: "Langkah" });
  const [, row] = within(table).getAllByRole("row");
  expect(row?.textContent).toContain("Keterangan");
  expect(row?.querySelector("ins")?.textContent).toBe("segera");
});

test("both tables stand beside each other, and the cell that changed says so in each", async () => {
  keep("k1");
  keep("k2", sop);
  showApp({ path: "/sop/k1/banding" });
  fireEvent.change(await screen.findByLabelText("Versi lama"), { target: { value: "k2" } });
  for (const version of ["Semula", "Menjadi"]) {
    const table = await screen.findByRole("table", { name: `Tabel Penyusunan Surat, ${version}` });
    const changed = within(table).getByText("berubah").closest("td");
    expect(changed?.dataset.kind).toBe("remarks");
  }
});

test("the other way round, what was new is what is gone", async () => {
  keep("k1");
  keep("k2", sop);
  showApp({ path: "/sop/k1/banding" });
  fireEvent.change(await screen.findByLabelText("Versi lama"), { target: { value: "k2" } });
  fireEvent.click(screen.getByRole("button", { name: "Tukar urutan" }));
  expect(screen.getByRole("table", { name: "Langkah" }).querySelector("del")?.textContent).toBe("segera");
});

test("two versions that are the same are said to be", async () => {
  keep("k1");
  keep("k2");
  showApp({ path: "/sop/k1/banding" });
  fireEvent.change(await screen.findByLabelText("Versi lama"), { target: { value: "k2" } });
  expect(screen.getByText("Kedua versi sama.")).toBeTruthy();
});

test("an SOP that is not on this device says what to do", async () => {
  showApp({ path: "/sop/lain/banding" });
  expect(await screen.findByRole("heading", { name: "SOP ini tidak ada di perangkat ini" })).toBeTruthy();
});
