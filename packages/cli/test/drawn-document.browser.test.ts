import type { Browser } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishPdf } from "@alur/publish/io";
import { readText } from "@alur/read";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { inspect, openBrowser, visit } from "./visitor.ts";

const sample = join(import.meta.dirname, "../../../corpus/surat-keterangan-penelitian/document.txt");
const url = inject("openRoom");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("a PDF is read in the browser, and nothing of it is sent anywhere", async () => {
  const [draft] = readText(readFileSync(sample, "utf8"), "contoh").drafts;
  if (!draft) throw new Error("The sample holds no SOP.");
  const paper = Buffer.from(await publishPdf(draft.sop));
  const { context, page, complaints } = await visit(browser, url);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(`${request.method()} ${request.url()}`);
  });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "SOP.pdf", mimeType: "application/pdf", buffer: paper });
  await page.getByText("1 SOP ditemukan dalam SOP.pdf").waitFor();
  await inspect(page, "pdf-dibaca");
  await page
    .getByRole("region", { name: /SOP ditemukan/ })
    .getByRole("link", { name: /Penerbitan Surat Keterangan Penelitian/ })
    .click();
  await page.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
  await inspect(page, "pdf-di-tabel");
  expect(sent).toEqual([]);

  await page.goBack();
  const broken = { name: "rusak.pdf", mimeType: "application/pdf", buffer: paper.subarray(0, 400) };
  await page.locator("input[type=file]").first().setInputFiles(broken);
  await page.getByRole("alert").getByText("rusak atau terpotong").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
