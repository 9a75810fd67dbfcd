import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { inspect, openBrowser, pc, phone, visit } from "./visitor.ts";

const sample = `Penerbitan Izin Keramaian
No\tKegiatan\tPemohon\tPetugas Loket\tCamat\tKelengkapan\tWaktu\tOutput\tKeterangan
1\tMengajukan permohonan izin\t□\t\t\tKTP\t10 menit\tPermohonan izin\t
2\tMemeriksa permohonan izin, jika belum lengkap dikembalikan kepada Pemohon\t\t◇\t\tPermohonan izin\t15 menit\tPermohonan lengkap\t
3\tMengetik surat izin dan menyerahkannya kepada Camat\t\t□\t\tPermohonan lengkap\t30 menit\tKonsep surat izin\t
4\tMenandatangani surat izin\t\t\t□\tKonsep surat izin\t5 menit\tSurat izin\t`;

const url = inject("openRoom");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openTable(page: Page): Promise<void> {
  await page.getByLabel("Tempel tabel SOP").fill(sample);
  await page.getByRole("button", { name: "Baca SOP" }).click();
  await page
    .getByRole("region", { name: /SOP ditemukan/ })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
}

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row},${column}"]`);
const words = (page: Page, row: number, kind: string) =>
  page.locator(`tbody tr:nth-child(${row}) td[data-kind="${kind}"]`);
const said = (page: Page, sentence: string | RegExp) => page.getByRole("status").getByText(sentence).waitFor();

test("a penyusun works in the table by key, by mouse and with the clipboard, and everything can be undone", async () => {
  const { context, page, complaints } = await visit(browser, url, pc);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTable(page);

  // Rows, by keys alone.
  await cell(page, 2, 0).focus();
  await page.keyboard.press("Control+Shift+Equal");
  await said(page, "Satu baris disisipkan.");
  await page.keyboard.type("Mencatat permohonan izin");
  await page.keyboard.press("Tab");
  await expect.poll(() => words(page, 3, "activity").textContent()).toContain("Mencatat permohonan izin");
  await cell(page, 2, 0).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await said(page, "Sekarang menjadi langkah 4.");
  await cell(page, 3, 0).focus();
  await page.keyboard.press("Control+Minus");
  await said(page, /^Satu baris dihapus\./);
  await page.keyboard.press("Control+z");
  await said(page, "Diurungkan: penambahan 1 baris.");
  for (let back = 0; back < 3; back++) await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator("tbody tr").count()).toBe(4);

  // Cells, from Excel and back.
  await page.evaluate(() => navigator.clipboard.writeText("1 jam\tSurat izin diketik\r\n2 jam\tSurat izin final\r\n"));
  await cell(page, 2, 6).focus();
  await page.keyboard.press("Control+v");
  await said(page, "4 sel ditempelkan.");
  await expect.poll(() => words(page, 4, "duration").textContent()).toContain("2 jam");
  await cell(page, 2, 6).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  await said(page, "2 sel disalin.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("1 jam\r\n2 jam");
  await page.keyboard.press("Delete");
  await said(page, "Sel dikosongkan.");
  await page.keyboard.press("Control+z");
  await said(page, "Diurungkan: Waktu langkah 3, Waktu langkah 4.");

  // A whole table goes through the reader, and somebody is asked.
  await page.evaluate((text) => navigator.clipboard.writeText(text), sample.split("\n").slice(1).join("\n"));
  await cell(page, 0, 0).focus();
  await page.keyboard.press("Control+v");
  await page.getByRole("dialog", { name: "Menempelkan tabel SOP" }).getByRole("button", { name: "Batal" }).click();

  // Arrows: drawn with the mouse, aimed by key, exchanged by one click.
  await cell(page, 1, 0).focus();
  const no = page.getByRole("button", { name: /^Bila tidak, ke/ });
  const from = (await no.boundingBox())!;
  const to = (await page.locator('td[data-at="2,1"]').boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await said(page, /^Bila tidak, ke 3\. Mengetik/);
  await no.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await said(page, /^Bila tidak, ke 1\. Mengajukan/);
  await page.getByRole("button", { name: "Tukar Ya dan Tidak" }).click();
  await said(page, "Ya dan Tidak ditukar.");
  await page.keyboard.press("Control+z");

  // A performer gets another name everywhere.
  await page.getByRole("button", { name: "Pelaksana Camat" }).click();
  await page.getByLabel("Nama pelaksana").fill("Sekretaris Camat");
  await page.keyboard.press("Enter");
  await said(page, "Camat diganti menjadi Sekretaris Camat di seluruh SOP.");
  await expect.poll(() => words(page, 3, "activity").textContent()).toContain("kepada Sekretaris Camat");

  // Suggestions, find and replace, splitting.
  await cell(page, 3, 7).focus();
  await page.keyboard.type("Konsep");
  await page.getByRole("option", { name: "Konsep surat izin" }).click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+f");
  await page.getByRole("textbox", { name: "Cari" }).fill("surat izin");
  await page.getByLabel("Ganti dengan").fill("izin keramaian");
  await inspect(page, "cari-dan-ganti");
  await page.getByRole("button", { name: /^Ganti semua \(\d+\)/ }).click();
  await said(page, /^“surat izin” diganti/);
  await page.getByRole("button", { name: "Tutup" }).click();
  await cell(page, 2, 1).click();
  await page.keyboard.press("Control+Home");
  for (let word = 0; word < 3; word++) await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => words(page, 4, "activity").textContent()).toContain("Menyerahkannya kepada");
  await cell(page, 2, 0).click();
  await inspect(page, "alat-baris");
  await page.getByRole("button", { name: "Gabungkan dengan baris berikutnya" }).click();
  await said(page, /^Digabungkan menjadi langkah 3\./);

  await page.getByRole("button", { name: "Identitas SOP" }).click();
  await page.getByRole("dialog", { name: "Identitas SOP" }).locator("svg").first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("whoever hears the table hears its structure, who acts, and where the arrows lead", async () => {
  const { context, page } = await visit(browser, url, phone);
  await openTable(page);
  await inspect(page, "tabel-sop");
  const tree = await page.getByRole("grid").ariaSnapshot();
  for (const line of [
    'columnheader "Mutu Baku"',
    'button "Pelaksana Petugas Loket"',
    'button "Langkah 2: jenis, arah, dan pelaksana"',
    'button "Langkah 2, Petugas Loket" [pressed]',
    'button "Langkah 2, Camat"',
  ])
    expect(tree).toContain(line);
  // The arrows are said with the number of the row.
  expect(
    await cell(page, 1, 0).evaluate(
      (button) => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent,
    ),
  ).toMatch(/^Langkah 2, Petugas Loket: Ya ke langkah 3, Tidak ke langkah 1\.$/);
  await context.close();
});
