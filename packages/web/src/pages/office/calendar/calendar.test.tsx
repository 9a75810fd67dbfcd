import { defaultWorkingCalendar } from "@alur/model";
import type { CalendarView } from "@alur/server/api";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeQueryClient } from "../../../api/query-client.ts";
import { administrator, smallOffice } from "../../../testing/sample-office.ts";
import { serveOffice } from "../../../testing/serve-office.ts";
import { showApp } from "../../../testing/show-app.tsx";

const thisYear = new Date().getFullYear();
const view: CalendarView = {
  version: 3,
  calendar: { ...defaultWorkingCalendar(), decrees: [], holidays: [] },
  changedAt: "2026-11-21T03:00:00.000Z",
  changedByName: "Agus Pratama",
  note: "",
  applied: true,
};

function showOffice(me = administrator): void {
  const answers = [
    [["office"], smallOffice],
    [["calendar"], view],
    [["calendar", "versions"], [view]],
  ] as const;
  showApp({ path: "/kantor", me, answers });
}

test("a year for which no decree is named says so, with the way to name it", async () => {
  showOffice();
  expect(await screen.findByText(new RegExp(`Keputusan hari libur ${thisYear} belum disebut`))).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: `Sebut keputusannya, ${thisYear}` }));
  const dialog = await screen.findByRole("dialog");
  fireEvent.change(within(dialog).getByLabelText(/Nama dan nomor/), { target: { value: "SKB contoh" } });
  fireEvent.change(within(dialog).getByLabelText(/Jumlah libur nasional/), { target: { value: "7" } });
  fireEvent.change(within(dialog).getByLabelText(/Jumlah cuti bersama/), { target: { value: "1" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Masukkan" }));
  // Five of the seven fall on the same date every year.
  expect(await screen.findByText(/2 libur nasional dan 1 cuti bersama menurut SKB contoh belum diisi/)).toBeTruthy();
});

test("when superiors are told is the office's to choose, written as Waktu is, and said to be practice", async () => {
  showOffice();
  expect(await screen.findByText(/^Tugas yang terlambat 1 hari disampaikan kepada atasan/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Ubah waktu penyampaian kepada atasan" }));
  const dialog = await screen.findByRole("dialog");
  const field = within(dialog).getByLabelText(/^Disampaikan setelah terlambat/);
  fireEvent.change(field, { target: { value: "segera" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Masukkan" }));
  expect(field.getAttribute("aria-invalid")).toBe("true");
  fireEvent.change(field, { target: { value: "4 jam" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Masukkan" }));
  expect(await screen.findByText(/^Tugas yang terlambat 4 jam disampaikan kepada atasan/)).toBeTruthy();
});

test("whoever is not administrator reads the calendar and changes nothing", async () => {
  showOffice({ ...administrator, official: { ...administrator.official, administrator: false } });
  expect(await screen.findByRole("table", { name: "Jam kerja biasa" })).toBeTruthy();
  for (const name of ["Tambah masa", "Tambah hari libur", "Impor daftar", "Ubah jam kerja biasa"]) {
    expect(screen.queryByRole("button", { name })).toBeNull();
  }
});

test("hours that cannot be understood are told at their day", async () => {
  showOffice();
  fireEvent.click(await screen.findByRole("button", { name: "Ubah jam kerja biasa" }));
  const dialog = await screen.findByRole("dialog");
  fireEvent.change(within(dialog).getByLabelText("Sabtu"), { target: { value: "22.00–06.00" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Masukkan" }));
  expect(await within(dialog).findByText(/melewati tengah malam dibagi pada dua hari/)).toBeTruthy();
});

test("a change shows what it does to deadlines before it is saved, and is saved with its reason", async () => {
  const asked: { path: string; body: unknown }[] = [];
  await serveOffice((path, body) => {
    asked.push({ path, body });
    if (path.endsWith("/preview")) {
      const example = { caseId: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a001", subject: "Cuti a.n. Rangga", number: "" };
      const moved = { ...example, before: "2026-11-23T02:00:00.000Z", after: "2026-11-24T02:00:00.000Z" };
      return { json: { cases: 12, workItems: 14, more: false, examples: [moved] } };
    }
    if (path.endsWith("/versions")) return { json: [view] };
    if (path.endsWith("/calendar")) return { json: view };
    return { json: path.endsWith("/me") ? administrator : smallOffice };
  });
  showApp({ path: "/kantor", me: administrator, queryClient: makeQueryClient() });
  fireEvent.click(await screen.findByRole("button", { name: /^Hapus Hari Buruh Internasional/ }));
  expect(await screen.findByText("12 berkas berubah tenggatnya (14 tugas).")).toBeTruthy();
  expect(screen.getByText(/Cuti a.n. Rangga: Sen, 23 Nov 2026, 09.00 menjadi Sel, 24 Nov 2026, 09.00/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Alasan perubahan"), { target: { value: "Tanggal digeser" } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan kalender" }));
  await waitFor(() => expect(screen.queryByText("Kalender ini belum disimpan")).toBeNull());
  const saved = asked.find(({ path, body }) => path === "/api/office/calendar" && body !== undefined)?.body;
  expect(saved).toMatchObject({ version: 3, note: "Tanggal digeser" });
  expect((saved as CalendarView).calendar.yearlyHolidays).toHaveLength(4);
});
