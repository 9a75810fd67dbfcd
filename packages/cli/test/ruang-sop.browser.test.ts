import type { Browser, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goodScanner, scansOf } from "@alur/read/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { inspect, openBrowser, phone, visit } from "./visitor.ts";
import { copyInWord } from "./word-clipboard.ts";

const sample = readFileSync(join(import.meta.dirname, "../../../corpus/legalisasi-dokumen/document.txt"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Goes on with Tab until what has the focus is called so, and presses Enter. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  for (let tabs = 0; (await focused()) !== name; tabs++) {
    expect(tabs, `Tab never comes to “${name}”`).toBeLessThan(80);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

/** The page in every appearance that a person can choose, and at last in the one that the device wishes. */
async function inspectEveryAppearance(page: Page, name: string): Promise<void> {
  for (const appearance of ["light", "dark", "contrast", "device"]) {
    await page.getByLabel("Tampilan").selectOption(appearance);
    if (appearance !== "device") await inspect(page, `${name}-${appearance}`);
  }
}

test("a table from Word becomes the pages of its PDF, and is tried out to the end by keyboard alone, in every appearance", async () => {
  const { context, page, complaints } = await visit(browser, inject("openRoom"));
  await copyInWord(page, sample);
  await page.getByLabel("Tempel tabel SOP").focus();
  await page.keyboard.press("Control+v");
  await page.getByText("1 SOP ditemukan dalam Teks tempelan").waitFor();
  await page.getByRole("link", { name: /^Legalisasi Salinan Dokumen/ }).press("Enter");
  await page.getByRole("grid", { name: "Tabel SOP Legalisasi Salinan Dokumen" }).waitFor();
  expect(await page.locator("tbody tr[id^=langkah]").count()).toBe(6);
  await inspectEveryAppearance(page, "tabel");

  await pressByKeyboard(page, "Kertas");
  const sheets = page.getByRole("region", { name: "Halaman cetak" }).getByRole("listitem");
  await sheets.first().waitFor();
  await inspectEveryAppearance(page, "kertas");
  await pressByKeyboard(page, "Unduh");
  const [file] = await Promise.all([page.waitForEvent("download"), pressByKeyboard(page, "PDF resmi")]);
  const printed = await scansOf(readFileSync(await file.path()), { ...goodScanner, dpi: 20 });
  expect(await sheets.count()).toBe(printed.length);
  await page.setViewportSize(phone);
  await inspect(page, "kertas");
  await page.goBack();
  await page.getByRole("grid").waitFor();

  await pressByKeyboard(page, "Coba jalankan");
  const stands = (sentence: string | RegExp) => page.getByRole("status").getByText(sentence).waitFor();
  await stands("Sekarang menunggu Pemohon.");
  await pressByKeyboard(page, "Selesai");
  await stands("Sekarang menunggu Petugas Loket.");
  await pressByKeyboard(page, "Tidak");
  await stands("Sekarang menunggu Pemohon.");
  await inspect(page, "coba");
  await page.setViewportSize({ width: 1366, height: 768 });
  await inspectEveryAppearance(page, "coba");
  for (const [deed, next] of [
    ["Selesai", "Sekarang menunggu Petugas Loket."],
    ["Ya", "Sekarang menunggu Kasi Pelayanan."],
    ["Selesai", "Sekarang menunggu Camat."],
    ["Selesai", "Sekarang menunggu Petugas Loket."],
    ["Selesai", "Sekarang menunggu Pemohon."],
    ["Selesai", /^Berkas selesai /],
  ] as const) {
    await pressByKeyboard(page, deed);
    await stands(next);
  }
  expect(complaints).toEqual([]);
  await context.close();
});
