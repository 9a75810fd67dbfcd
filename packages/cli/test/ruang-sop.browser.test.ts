import type { Browser, Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goodScanner, scansOf } from "@alur/read/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bringIn, openBrought } from "./looks/bring-in.ts";
import { tenSops } from "./looks/ten-sops.ts";
import { inspectAsWished, inspectForEveryone, openBrowser, visit } from "./visitor.ts";
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

test("a table from Word becomes the pages of its PDF, and is tried out to the end by keyboard alone, in every appearance", async () => {
  const { context, page, complaints } = await visit(browser, inject("openRoom"));
  await copyInWord(page, sample);
  await page.getByLabel("Tempel tabel SOP").focus();
  await page.keyboard.press("Control+v");
  await page.getByText("1 SOP ditemukan dalam Teks tempelan").waitFor();
  await page.getByRole("link", { name: /^Legalisasi Salinan Dokumen/ }).press("Enter");
  await page.getByRole("grid", { name: "Tabel SOP Legalisasi Salinan Dokumen" }).waitFor();
  expect(await page.locator("tbody tr[id^=langkah]").count()).toBe(6);
  await inspectForEveryone(page, "tabel");

  await pressByKeyboard(page, "Kertas");
  const sheets = page.getByRole("region", { name: "Halaman cetak" }).getByRole("listitem");
  await sheets.first().waitFor();
  await inspectForEveryone(page, "kertas");
  await pressByKeyboard(page, "Unduh");
  const [file] = await Promise.all([page.waitForEvent("download"), pressByKeyboard(page, "PDF resmi")]);
  const printed = await scansOf(readFileSync(await file.path()), { ...goodScanner, dpi: 20 });
  expect(await sheets.count()).toBe(printed.length);
  await page.goBack();
  await page.getByRole("grid").waitFor();

  await pressByKeyboard(page, "Coba jalankan");
  const stands = (sentence: string | RegExp) => page.getByRole("status").getByText(sentence).waitFor();
  await stands("Sekarang menunggu Pemohon.");
  await pressByKeyboard(page, "Selesai");
  await stands("Sekarang menunggu Petugas Loket.");
  await pressByKeyboard(page, "Tidak");
  await stands("Sekarang menunggu Pemohon.");
  await inspectForEveryone(page, "coba");
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

test("what opens in the table and beside it can be read in the dark and in high contrast as well", async () => {
  const { context, page, complaints } = await visit(browser, inject("openRoom"));
  const name = "perlu-diperiksa";
  await bringIn(page, { [name]: tenSops[name] });
  await inspectAsWished(page, "ruang");
  await openBrought(page, name, tenSops[name]);
  await page.getByRole("heading", { name: /^Temuan \(/ }).waitFor();
  await inspectAsWished(page, "tabel-dengan-temuan");

  const dialog = page.getByRole("dialog");
  const look = async (what: string, there: Locator): Promise<void> => {
    await there.first().waitFor();
    await inspectAsWished(page, what, "[role=dialog]");
    await dialog.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  };
  await page.locator("tbody [data-severity]").first().click();
  await look("temuan-baris", dialog.getByRole("button"));
  await page.locator("tbody tr").nth(1).locator("[data-cell]").first().click();
  await look("langkah", dialog.getByRole("radio"));
  await page.getByRole("button", { name: "Pelaksana Pengemudi" }).click();
  await look("pelaksana", dialog.getByLabel("Nama pelaksana"));
  await page.getByRole("button", { name: "Unduh" }).click();
  await look("unduh", dialog.getByRole("button", { name: "PDF resmi" }));
  await page.getByRole("button", { name: "Identitas SOP" }).click();
  await look("identitas", dialog.locator("svg"));

  await page.getByRole("link", { name: "Bandingkan" }).click();
  await page.getByRole("heading", { level: 1, name: /^Perbandingan/ }).waitFor();
  await inspectAsWished(page, "banding");
  expect(complaints).toEqual([]);
  await context.close();
});
