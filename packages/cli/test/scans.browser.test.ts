import type { Browser } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishPdf } from "@alur/publish/io";
import { readText } from "@alur/read";
import { officeScanner, scannedPdf } from "@alur/read/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { inspect, openBrowser, phone, visit } from "./visitor.ts";

const corpus = join(import.meta.dirname, "../../../corpus");
const url = inject("openRoom");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const text = (name: string) => readFileSync(join(corpus, name, "document.txt"));

test(
  "a scan is recognised in the browser by what Alur itself brings along, and opens in the table",
  { timeout: 480_000 },
  async () => {
    const [draft] = readText(text("domisili-usaha").toString(), "contoh").drafts;
    if (!draft) throw new Error("The sample holds no SOP.");
    const scan = Buffer.from(await scannedPdf(await publishPdf(draft.sop), officeScanner));
    const { context, page, complaints } = await visit(browser, url);
    const asked: string[] = [];
    context.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "pindai.pdf", mimeType: "application/pdf", buffer: scan });
    await page
      .getByRole("status")
      .getByText(/mengenali huruf hasil pindai, halaman 1 dari 2/)
      .waitFor({ timeout: 60_000 });
    await page.getByText("1 SOP ditemukan dalam pindai.pdf").waitFor({ timeout: 400_000 });
    await inspect(page, "pindai-ditemukan");
    await page
      .getByRole("region", { name: /SOP ditemukan/ })
      .getByRole("link", { name: /Domisili Usaha/i })
      .click();
    await page.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
    await page
      .getByText(/berupa gambar \(hasil pindai\)/)
      .first()
      .waitFor();
    await inspect(page, "pindai-di-tabel");
    expect(new Set(asked)).toEqual(new Set([`GET ${new URL(url).origin}`]));
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test.each([undefined, phone])(
  "of several files each is read, and one that cannot be read does not stop the others",
  async (viewport) => {
    const { context, page, complaints } = await visit(browser, url, viewport);
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        { name: "cuti.txt", mimeType: "text/plain", buffer: text("cuti-tahunan") },
        { name: "rusak.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 rusak") },
        { name: "arsip.txt", mimeType: "text/plain", buffer: text("surat-masuk-dan-peminjaman-arsip") },
        { name: "undangan.txt", mimeType: "text/plain", buffer: Buffer.from("Undangan rapat hari Senin.") },
      ]);
    await page.getByText("3 SOP ditemukan dalam 2 dari 4 berkas").waitFor();
    const list = page.getByRole("region", { name: /SOP ditemukan/ });
    await list.getByText("2 berkas tanpa SOP yang terbaca").waitFor();
    await list.getByText(/rusak atau terpotong/).waitFor();
    await inspect(page, "banyak-berkas");
    await list.getByRole("link", { name: /Cuti Tahunan/ }).click();
    await page.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
    await page.goBack();
    await page.getByText("3 SOP ditemukan dalam 2 dari 4 berkas").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  },
);
