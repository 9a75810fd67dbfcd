import type { Browser, Locator, Page } from "@playwright/test";
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

const cell = (page: Page, row: number, column: number) =>
  page.locator("tbody tr").nth(row).locator("td").nth(column).locator("[data-cell]");
const words = (page: Page, row: number, kind: string) =>
  page.locator(`tbody tr:nth-child(${row}) td[data-kind="${kind}"]`);
/** Row and column of the cell that has the focus; the headings are row -1. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const heading = (document.activeElement as HTMLElement | null)?.dataset["column"];
    if (heading !== undefined) return `-1,${heading}`;
    const at = document.activeElement?.closest<HTMLTableCellElement>("tbody td");
    return at && `${(at.parentElement as HTMLTableRowElement).sectionRowIndex},${at.cellIndex}`;
  });
const middleOf = async (place: Locator) => {
  const { x, y, width, height } = (await place.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
/** Takes hold of something with the mouse, and lets go of it just below the middle of a cell. */
async function draw(page: Page, held: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(held), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y + 4, { steps: 4 });
  await page.mouse.up();
}
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
  await said(page, "Diurungkan: penghapusan 1 baris.");
  for (let back = 0; back < 3; back++) await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator("tbody tr").count()).toBe(4);

  // Cells, from Excel and back.
  await page.evaluate(() => navigator.clipboard.writeText("1 jam\tSurat izin diketik\r\n2 jam\tSurat izin final\r\n"));
  await cell(page, 2, 6).focus();
  await page.keyboard.press("Control+v");
  await said(page, "4 sel ditempelkan.");
  await expect.poll(() => words(page, 4, "duration").textContent()).toContain("2 jam");
  await cell(page, 3, 6).focus();
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Control+c");
  await said(page, "2 sel disalin.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("1 jam\r\n2 jam");
  await page.keyboard.press("Delete");
  await said(page, "Sel dikosongkan.");
  await page.keyboard.press("Control+z");
  await said(page, "Diurungkan: Waktu langkah 3, Waktu langkah 4.");

  // Pressed as fast as can be, and with letters marked elsewhere: what was done last is what is said, and the focus stays in the table.
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("h1")!));
  await cell(page, 2, 0).focus();
  for (const key of ["Control+c", "Delete", "Control+z", "Control+v"]) await page.keyboard.press(key);
  await said(page, "1 baris ditempelkan.");
  expect(await page.locator("tbody tr").count()).toBe(5);
  await page.keyboard.press("Control+z");
  await said(page, "Diurungkan: penambahan 1 baris.");
  expect(await focused(page)).toBe("3,0");

  // A whole table goes through the reader, and somebody is asked.
  await page.evaluate((text) => navigator.clipboard.writeText(text), sample.split("\n").slice(1).join("\n"));
  await cell(page, 0, 0).focus();
  await page.keyboard.press("Control+v");
  await page.getByRole("dialog", { name: "Menempelkan tabel SOP" }).getByRole("button", { name: "Batal" }).click();

  // Arrows: drawn with the mouse, aimed by key, exchanged by one click.
  await cell(page, 1, 0).focus();
  const no = page.getByRole("button", { name: /^Bila tidak, ke/ });
  await draw(page, no, cell(page, 2, 1));
  await said(page, /^Bila tidak, ke 3\. Mengetik/);
  await no.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await said(page, /^Bila tidak, ke 1\. Mengajukan/);
  await no.click();
  await page.locator("[data-finish]").click();
  await said(page, "Bila tidak, ke Selesai.");
  await page.getByRole("button", { name: "Tukar Ya dan Tidak" }).click();
  await said(page, "Ya dan Tidak ditukar.");
  for (let back = 0; back < 2; back++) await page.keyboard.press("Control+z");

  // Rows are laid down elsewhere by hand; those that are selected stay selected in what is opened for them.
  await cell(page, 0, 0).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await draw(page, page.locator("[data-grip]"), cell(page, 3, 0));
  await said(page, "Sekarang menjadi langkah 3.");
  await page.keyboard.press("Control+z");
  await cell(page, 1, 0).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await cell(page, 2, 5).click({ button: "right" });
  await page.getByRole("button", { name: /^Hapus baris/ }).press("Enter");
  await said(page, /^2 baris dihapus\./);
  await page.keyboard.press("Control+z");
  await said(page, "Diurungkan: penghapusan 2 baris.");

  // A symbol goes round by key: put, deciding, taken away. What stands above fills what is selected below.
  await cell(page, 3, 4).focus();
  for (const sentence of [/^Langkah 4 menjadi keputusan/, /^Langkah 4: simbol Camat dihapus/, /^Langkah 4: Camat/]) {
    await page.keyboard.press("Enter");
    await said(page, sentence);
  }
  await cell(page, 3, 6).focus();
  await page.keyboard.press("Control+d");
  await expect.poll(() => words(page, 4, "duration").textContent()).toContain("1 jam");
  await page.keyboard.press("Control+z");

  // Whoever writes on behind the last cell gets a row.
  await cell(page, 3, 8).focus();
  await page.keyboard.type("Arsip");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Menyerahkan surat izin");
  await page.keyboard.press("Enter");
  await expect.poll(() => words(page, 5, "activity").textContent()).toContain("Menyerahkan surat izin");
  for (let back = 0; back < 3; back++) await page.keyboard.press("Control+z");

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

  // An empty table takes what is pasted wherever the focus is, and a performer's column moves by key.
  await cell(page, 0, 0).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+Minus");
  expect(
    await page.getByRole("button", { name: "Sisipkan baris pertama" }).evaluate((button) => button.matches(":focus")),
  ).toBe(true);
  await page.evaluate((text) => navigator.clipboard.writeText(text), sample.split("\n").slice(1).join("\n"));
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+v");
  await said(page, "Tabel diganti: 4 langkah.");
  await page.getByRole("button", { name: "Pelaksana Pemohon" }).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await said(page, "Kolom Pemohon dipindahkan.");
  expect(await focused(page)).toBe("-1,3");

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

test("on a phone a finger puts symbols, writes, lays rows down elsewhere, and moves the table under itself", async () => {
  const { context, page, complaints } = await visit(browser, url, phone);
  const touch = await context.newCDPSession(page);
  /** A finger drawn over the screen, as the browser itself would feel it. */
  const drawFinger = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
    const feel = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    await feel("touchStart", from);
    for (let part = 1; part <= 8; part++)
      await feel("touchMove", { x: from.x + ((to.x - from.x) * part) / 8, y: from.y + ((to.y - from.y) * part) / 8 });
    await feel("touchEnd");
  };
  await openTable(page);
  await cell(page, 0, 3).tap();
  await said(page, "Langkah 1: Petugas Loket.");
  await cell(page, 0, 1).tap();
  await page.keyboard.type(" lengkap");
  await page.keyboard.press("Enter");
  await expect.poll(() => words(page, 1, "activity").textContent()).toContain("izin lengkap");

  // Nothing moves any more once the rules have looked at what was written.
  await page.getByRole("link", { name: /peringatan/ }).waitFor();
  const frame = page.getByRole("region", { name: /^Tabel SOP/ });
  await frame.evaluate((table) => {
    table.scrollLeft = 0;
    table.scrollIntoView({ block: "center" });
  });
  const start = await middleOf(page.locator("[data-grip]"));
  await drawFinger(start, { x: start.x, y: (await middleOf(cell(page, 2, 0))).y + 8 });
  await said(page, "Sekarang menjadi langkah 3.");

  const middle = await middleOf(cell(page, 1, 1));
  await drawFinger(middle, { x: middle.x - 120, y: middle.y });
  await expect.poll(() => frame.evaluate((table) => table.scrollLeft)).toBeGreaterThan(50);
  expect(await words(page, 3, "activity").textContent()).toContain("Memeriksa");
  expect(complaints).toEqual([]);
  await context.close();
});
