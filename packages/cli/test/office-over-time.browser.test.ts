import type { Browser, Page } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawSop, type Sop } from "@alur/model";
import type { CaseView, Office, ProcedureAnswer } from "@alur/server/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { becomeOfficial } from "./officials.ts";
import { addressOf, endAlur, startAlur, type Alur } from "./running-alur.ts";
import { inspect, openBrowser, pc, phone, visit } from "./visitor.ts";

const folder = mkdtempSync(join(tmpdir(), "alur-over-time-"));
let browser: Browser;
let alur: Alur;
let url = "";

beforeAll(async () => {
  browser = await openBrowser();
  alur = startAlur(folder);
  url = await addressOf(alur);
});
afterAll(async () => {
  await browser.close();
  await endAlur(alur);
  rmSync(folder, { recursive: true, force: true });
});

function drawn(rows: string): Sop {
  const { sop } = drawSop(rows, "Penerbitan Surat Tugas");
  return { ...sop, identity: { ...sop.identity, number: "090/7/2026" } };
}
const first = drawn(`
  1 | Penyusun  | Menyusun konsep surat tugas  | → 2               | | 30 menit |
  2 | Pemeriksa | Memeriksa konsep surat tugas | ya → 3, tidak → 1 | | 10 menit |
  3 | Penyusun  | Mengirim surat tugas         | → selesai         | | 10 menit |`);
const second = drawn(`
  1 | Penyusun  | Menyusun konsep surat tugas            | → 2               | | 30 menit |
  2 | Penyusun  | Mencatat konsep pada buku agenda       | → 3               | | 5 menit  |
  3 | Pemeriksa | Memeriksa kelengkapan konsep surat tugas | ya → 4, tidak → 1 | | 1 jam  |
  4 | Penyusun  | Mengirim surat tugas                   | → selesai         | | 10 menit |`);

/** What the administrator did before, by the same requests as the pages send. */
async function prepare(page: Page): Promise<void> {
  const post = async (path: string, data: object) => (await page.request.post(path, { data })).json();
  const vacant = (await post("/api/office/posts", { name: "Analis Surat", aliases: [], unitId: null })) as {
    id: string;
  };
  await post("/api/office/posts", { name: "Arsiparis Muda", aliases: [], unitId: null });
  const { posts } = (await (await page.request.get("/api/office")).json()) as Office;
  const writer = posts.find(({ holderIds }) => holderIds.length > 0);
  const binding = { p1: { kind: "post", postId: writer?.id }, p2: { kind: "post", postId: vacant.id } };
  const put = async (sop: Sop) => (await post("/api/procedures", { sop, binding })) as ProcedureAnswer;
  const old = await put(first);
  const { officials } = (await (await page.request.get("/api/office")).json()) as Office;
  const holder = officials.find(({ id }) => writer?.holderIds.includes(id));
  const become = (officialId: string | undefined) => page.request.post("/api/demo/switch", { data: { officialId } });
  await become(holder?.id);
  for (const subject of ["Surat tugas pelatihan", "Surat tugas survei"]) {
    const opening = { commandId: crypto.randomUUID(), procedureId: old.id, subject, number: "", requesterName: "" };
    const view = (await post("/api/cases", { ...opening, postId: writer?.id })) as CaseView;
    if (subject.endsWith("survei")) continue;
    const act = (command: object) =>
      post(`/api/cases/${view.id}/commands`, { commandId: crypto.randomUUID(), workItemId: "w1", ...command });
    await act({ type: "ClaimWorkItem" });
    await act({ type: "CompleteWorkItem", requirementsMet: [], note: "" });
  }
  await become(officials.find(({ administrator }) => administrator)?.id);
  await put(second);
}

test("an SOP is revised, its berkas move on, a post is dissolved and names change, on a PC and on a phone", async () => {
  const { context, page, complaints } = await visit(browser, url, pc);
  await page.goto("/siapkan");
  await page.getByRole("button", { name: "Coba dengan kantor contoh" }).click();
  await becomeOfficial(page, "Administrator");
  await prepare(page);

  await page.goto("/sop-berlaku");
  await page.getByText("Versi 2", { exact: true }).waitFor();
  await inspect(page, "register-versi");
  await page.getByRole("link", { name: /^Pindahkan berkas Penerbitan Surat Tugas/ }).click();
  await page.getByRole("heading", { name: "Dapat dipindahkan (2)" }).waitFor();
  await inspect(page, "pindahkan-berkas");
  await page.setViewportSize(phone);
  await inspect(page, "pindahkan-berkas");
  await page.setViewportSize(pc);
  await page.getByLabel("Pasangan langkah yang bertanda sudah saya periksa").check();
  await page.getByRole("textbox", { name: /Alasan/ }).fill("SOP direvisi");
  await page.getByRole("button", { name: "Pindahkan 2 berkas" }).click();
  await page.getByText("2 berkas sekarang berjalan menurut versi baru.").waitFor();

  await page.goto("/kantor");
  await page.getByText("Analis Surat: 1 tugas menunggu").waitFor();
  await inspect(page, "kantor-kosong");
  await page.setViewportSize(phone);
  await inspect(page, "kantor-kosong");
  await page.setViewportSize(pc);
  await page.getByRole("button", { name: "Hapus jabatan Analis Surat" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/1 tugas yang menunggu/).waitFor();
  await inspect(page, "hapus-jabatan");
  await dialog.getByRole("combobox", { name: /Jabatan pengganti/ }).selectOption({ label: "Arsiparis Muda" });
  await dialog.getByRole("textbox", { name: /Dasar/ }).fill("Perbup 12/2026");
  await dialog.getByRole("button", { name: "Hapus jabatan" }).click();
  await page.getByText("Arsiparis Muda: 1 tugas menunggu").waitFor();

  await page.getByRole("button", { name: "Ubah banyak nama" }).click();
  await dialog
    .getByRole("textbox", { name: /Daftar nama/ })
    .fill("Arsiparis Muda; Arsiparis Ahli Muda\nJabatan Hilang; X");
  await dialog.getByRole("button", { name: "Lihat akibatnya" }).click();
  await dialog.getByText("Arsiparis Muda menjadi Arsiparis Ahli Muda").waitFor();
  await page.setViewportSize(phone);
  await inspect(page, "ubah-nama");
  await page.setViewportSize(pc);
  await dialog.getByRole("textbox", { name: /Dasar/ }).fill("Perbup 12/2026");
  await dialog.getByRole("button", { name: "Ubah 1 nama" }).click();
  await page.getByText("Arsiparis Ahli Muda: 1 tugas menunggu").waitFor();
  await page.getByRole("heading", { name: "Riwayat jabatan dan nama" }).waitFor();

  await page.goto("/berkas");
  await page.getByRole("link", { name: "Surat tugas pelatihan" }).click();
  await page.getByText(/memindahkan berkas ke versi SOP yang baru/).waitFor();
  const [record] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Unduh PDF" }).click(),
  ]);
  expect(
    readFileSync(await record.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  const [trail] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Unduh JSON" }).click(),
  ]);
  expect(JSON.parse(readFileSync(await trail.path(), "utf8"))).toMatchObject({ format: "alur/trail@1" });
  await inspect(page, "jejak-unduh");
  expect(complaints).toEqual([]);
  await context.close();
});
