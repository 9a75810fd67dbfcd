import { drawSop, type Sop } from "@alur/model";
import { QueryClient } from "@tanstack/react-query";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { administrator } from "../../testing/sample-office.ts";
import { serveOffice } from "../../testing/serve-office.ts";
import { showApp } from "../../testing/show-app.tsx";

function leave(kind: string, paper: string, time: string): Sop {
  return drawSop(`
    # Cuti ${kind}
    1 | Staf     | Mencatat surat masuk ke dalam buku agenda kecamatan | | ${paper}  | ${time}  | Catatan
    2 | Staf     | Menyusun konsep surat cuti ${kind}  | | Catatan | 1 jam    | Konsep cuti
    3 | Kasubbag | Memeriksa konsep surat cuti ${kind} | | Konsep cuti | 10 menit | Konsep diperiksa
    4 | Camat    | Menandatangani surat cuti ${kind}   | | Konsep diperiksa | 1 hari | Surat cuti`).sop;
}
const besar = leave("Besar", "ND Permohonan", "2 hari");
const sakit = leave("Sakit", "Nota Dinas Permohonan", "10 menit");
const idOf = (n: number): string => `5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c${String(n).padStart(2, "0")}`;

/** Opens the page in an office with these SOPs in force, which come in parts of `atOnce`. */
async function checkOffice(sops: readonly Sop[], atOnce = 50): Promise<string[]> {
  const asked: string[] = [];
  await serveOffice((path) => {
    asked.push(path);
    const from = sops.findIndex((_, i) => path.endsWith(`after=${idOf(i)}`)) + 1;
    const part = sops.slice(from, from + atOnce).map((sop, i) => ({ id: idOf(from + i), sop }));
    const next = from + atOnce < sops.length ? (part.at(-1)?.id ?? null) : null;
    return { json: { sops: part, total: sops.length, next } };
  });
  showApp({
    path: "/sop-berlaku/periksa",
    me: administrator,
    queryClient: new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } }),
  });
  await screen.findByRole("heading", { level: 1, name: "Periksa semua SOP" });
  return asked;
}

test("SOPs with one flow, other times and other names for a paper are shown side by side, however many answers they come in", async () => {
  const asked = await checkOffice([besar, sakit], 1);
  await screen.findByText("2 SOP diperiksa", { exact: false });
  expect(asked.filter((path) => path.startsWith("/api/procedures/sops"))).toHaveLength(2);

  const across = screen.getByRole("region", { name: "Temuan antar-SOP" });
  expect(within(across).getByRole("heading", { name: /Waktu berbeda untuk pekerjaan yang sama/ })).toBeTruthy();
  const paper = within(across)
    .getByText(/Di sini "ND Permohonan"/)
    .closest("li")!;
  expect(within(paper).getByRole("link", { name: "Cuti Besar" }).getAttribute("href")).toBe(`/sop-berlaku/${idOf(0)}`);
  const more = within(paper).getByText("Bandingkan dengan Cuti Sakit, langkah 1");
  more.closest("details")!.open = true;
  fireEvent(more.closest("details")!, new Event("toggle"));
  const twin = await within(paper).findByRole("table");
  expect(twin.textContent).toContain("Nota Dinas Permohonan");
  expect(within(twin).getByRole("link", { name: "Cuti Sakit, langkah 1" }).getAttribute("href")).toBe(
    `/sop-berlaku/${idOf(1)}`,
  );

  const pairs = screen.getByRole("table", { name: "Hampir sama" });
  expect(
    within(pairs)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["Cuti Besar", "Cuti Sakit"]);
  const matrix = screen.getByRole("table", { name: "Matriks SOP" });
  expect(within(matrix).getByRole("row", { name: /^1\. Cuti Besar/ }).textContent).toContain("2. Cuti Sakit");
});

test("what was found can be taken along as a table", async () => {
  await checkOffice([besar, sakit]);
  const link = await screen.findByRole("link", { name: "Unduh temuan (CSV)" });
  const csv = decodeURIComponent(link.getAttribute("href") ?? "");
  expect(csv).toContain('"Tingkat","Kaidah","SOP","Bagian","Temuan","SOP lain"');
  expect(csv).toContain('"Cuti Besar","Langkah 1, Kelengkapan","Di sini ""ND Permohonan""');
});

test("an office without SOPs in force, or with one, is told what to do", async () => {
  await checkOffice([]);
  await screen.findByText(/Belum ada SOP yang berlaku/);
  expect(screen.queryByRole("link", { name: "Unduh temuan (CSV)" })).toBeNull();
});

test("one SOP alone has nothing to be compared with", async () => {
  await checkOffice([besar]);
  await screen.findByText(/Baru satu SOP yang berlaku/);
  expect(screen.queryByRole("region", { name: "Temuan antar-SOP" })).toBeNull();
});
