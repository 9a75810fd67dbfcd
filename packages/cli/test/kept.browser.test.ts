import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addressOf, endAlur, startAlur } from "./running-alur.ts";
import { serveApp } from "./served-app.ts";
import { inspect, openBrowser, phone, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openEmptyForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Formulir kosong" }).click();
  await page.getByRole("grid").waitFor();
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1/ }).click();
  await page.keyboard.type(words);
}

/** The tab is gone in the middle of everything, and another one opens the same SOP. */
async function crash(page: Page): Promise<Page> {
  const address = page.url();
  const context = page.context();
  const gone = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => undefined);
  await gone;
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("grid").waitFor();
  return again;
}

/** The tab dies faster than its database answers: nothing more comes in. */
async function stopDatabase(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("The tab is gone.", "AbortError");
    };
  });
}

test("a tab that dies takes one letter with it at most: mends, the way back, and what was being typed are there", async () => {
  const { page, complaints } = await visit(browser, inject("openRoom"));
  await openEmptyForm(page);
  await write(page, "segera");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera/ }).waitFor();
  await stopDatabase(page);
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1/ }).click();
  await page.keyboard.type(" sekali");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera sekali/ }).waitFor();
  await page.getByRole("button", { name: /^Ubah Waktu langkah 2/ }).click();
  await page.keyboard.type("2 hari");
  const again = await crash(page);
  await again.getByText(/Belum selesai diketik pada Waktu langkah 2: “2 hari?”/).waitFor();
  await again.getByRole("button", { name: "Masukkan" }).click();
  await again.getByRole("button", { name: /^Ubah Waktu langkah 2: *2 hari?/ }).waitFor();
  const undo = again.getByRole("button", { name: "Urungkan" });
  await undo.click();
  await undo.click();
  await again.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera$/ }).waitFor();
  await undo.click();
  await again.getByRole("button", { name: /^Ubah Keterangan langkah 1: *kosong/ }).waitFor();
  expect(faultsIn(complaints)).toEqual([]);
});

test("without a line the rooms open, an SOP is read and mended, and nothing is asked of the server", async () => {
  const { page, context, complaints } = await visit(browser, inject("openRoom"));
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel("Tempel tabel SOP").fill(pasted);
  await page.getByRole("button", { name: "Baca SOP" }).click();
  await page
    .getByRole("link", { name: /Surat Pengantar/i })
    .first()
    .click();
  await page.getByRole("grid").waitFor();
  await write(page, "tanpa jaringan");
  await page.keyboard.press("Enter");
  const written = page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *tanpa jaringan/ });
  await written.waitFor();
  await page.reload();
  await written.waitFor();
  expect(faultsIn(complaints)).toEqual([]);
});

test("two people who edit one draft see both versions before one takes the other's place", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alur-konsep-"));
  const alur = startAlur(folder);
  const url = await addressOf(alur);
  const { page, context, complaints } = await visit(browser, url);
  await page.goto("/siapkan");
  await page.getByRole("button", { name: "Coba dengan kantor contoh" }).click();
  await page.getByLabel("Bertindak sebagai").waitFor();
  await page.goto("/");
  await openEmptyForm(page);
  await write(page, "dari saya");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Simpan ke kantor" }).click();
  await page.getByText("Tersimpan di kantor sebagai versi 1.").waitFor();

  const colleague = await browser.newContext({ baseURL: url, storageState: await context.storageState() });
  const theirs = await colleague.newPage();
  await theirs.goto("/sop-berlaku");
  await theirs.getByRole("table", { name: "Konsep SOP" }).getByRole("link").click();
  await theirs.getByRole("button", { name: "Sunting", exact: true }).click();
  await theirs.getByRole("grid").waitFor();
  await write(theirs, "dari rekan");
  await theirs.keyboard.press("Enter");
  await theirs.getByRole("button", { name: "Simpan ke kantor" }).click();
  await theirs.getByText("Tersimpan di kantor sebagai versi 2.").waitFor();
  await colleague.close();

  await page.getByRole("button", { name: /^Ubah Waktu langkah 2/ }).click();
  await page.keyboard.type("2 hari");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Simpan ke kantor" }).click();
  await page.getByText(/menyimpan versi 2 ke kantor/).waitFor();
  await inspect(page, "didahului");
  await page.getByRole("button", { name: "Lihat bedanya" }).click();
  await page.getByRole("dialog").getByRole("heading", { name: "Langkah" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Simpan milik saya" }).click();
  await page.getByText("Tersimpan di kantor sebagai versi 3.").waitFor();
  await page.getByRole("link", { name: "Riwayat" }).click();
  await page.getByRole("button", { name: "Bandingkan versi 3 dengan versi sebelumnya" }).click();
  await page.getByRole("heading", { name: "Versi 3 di samping versi 2" }).waitFor();
  await inspect(page, "konsep");
  await page.setViewportSize(phone);
  await inspect(page, "konsep");
  expect(faultsIn(complaints)).toEqual([]);
  await endAlur(alur);
  rmSync(folder, { recursive: true, force: true });
});

const pasted = [
  "SOP PENERBITAN SURAT PENGANTAR",
  "",
  "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKeterangan",
  "\t\tStaf\tLurah\tKelengkapan\tWaktu\tOutput\t",
  "1\tStaf menyusun konsep surat pengantar\t\t\tPermohonan\t30 menit\tKonsep surat\t",
  "2\tLurah menandatangani surat pengantar\t\t\tKonsep surat\t10 menit\tSurat pengantar\t",
].join("\n");

test("a newer app is taken without losing a typed letter, and is the one that starts without a line from then on", async () => {
  const app = await serveApp();
  const { page, context, complaints } = await visit(browser, app.address);
  await untilKept(page);
  await openEmptyForm(page);
  await write(page, "sege");
  app.buildAnew();
  // Somebody comes back to the tab after lunch.
  await page.clock.setFixedTime(Date.now() + 60 * 60_000);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("Ada versi baru Alur").waitFor();
  await page.keyboard.type("ra");
  await page.getByRole("button", { name: "Muat ulang" }).click();
  const written = page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera/ });
  await written.waitFor();
  expect(await isNewer(page)).toBe(true);
  expect(await page.getByText("Ada versi baru Alur").count()).toBe(0);
  await context.setOffline(true);
  await page.reload();
  await written.waitFor();
  expect(await isNewer(page)).toBe(true);
  expect(faultsIn(complaints)).toEqual([]);
  await context.close();
  await app.close();
});

/** From then on the app starts without a line. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(async () => (await caches.match("/app.json")) !== undefined)).toBe(true);
}

async function isNewer(page: Page): Promise<boolean> {
  const script = await page.locator("script[type=module][src]").first().getAttribute("src");
  return script?.includes("-baru") === true;
}

/** What the browser itself says of an answer that was refused, or of a line that is gone, is meant to be so here. */
function faultsIn(complaints: readonly string[]): string[] {
  return complaints.filter((words) => !words.startsWith("Failed to load resource"));
}
