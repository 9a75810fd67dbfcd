import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bringIn, openBrought } from "./looks/bring-in.ts";
import { heard } from "./looks/heard.ts";
import { compareWithKept, differenceOf } from "./looks/pictures.ts";
import { openPlainBrowser } from "./looks/plain-browser.ts";
import { tenSops } from "./looks/ten-sops.ts";
import { phone, visit } from "./visitor.ts";

const renew = inject("renewLooks");
// Elsewhere the system draws the letters in its own way.
const comparable = process.platform === "linux";
if (!comparable) console.log("The pictures are of Chromium on Linux; skipped: whether ten SOPs look as they did.");

let browser: Browser;
beforeAll(async () => {
  browser = await openPlainBrowser();
});
afterAll(() => browser.close());

/** Opens one of the ten with everything said that is to be said about it. */
async function openChecked(page: Page, name: keyof typeof tenSops): Promise<void> {
  await bringIn(page, { [name]: tenSops[name] });
  await openBrought(page, name, tenSops[name]);
  await page.getByRole("heading", { name: /^Temuan \(/ }).waitFor();
}

/** As wide as an office PC's screen, and high enough for every sheet of the ten. */
const tall = { width: 1366, height: 1100 };

/** The sheet of the open SOP as it stands on the screen, without the remarks beside it. */
async function pictureOfSheet(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const clip = await page.getByRole("grid").evaluate((grid) => {
    const frame = grid.closest<HTMLElement>("[role=region]");
    // On whole dots, wherever what stands above it ends.
    if (frame) {
      Object.assign(frame.style, { position: "relative", top: "0" });
      frame.style.top = `${-(grid.getBoundingClientRect().y % 1)}px`;
    }
    const { x, y, height } = grid.getBoundingClientRect();
    const sheet = Math.ceil(Number.parseFloat(getComputedStyle(grid).getPropertyValue("--sheet-width")));
    // A table that is wider than the page scrolls in its frame.
    const width = Math.min(sheet, frame?.clientWidth ?? sheet);
    return { x, y, width, height };
  });
  return page.screenshot({ clip, animations: "disabled" });
}

test.runIf(comparable)("ten SOPs look in their tables as they did", async () => {
  const { context, page, complaints } = await visit(browser, inject("openRoom"), tall);
  await bringIn(page, tenSops);
  const changes: string[] = [];
  for (const [name, sop] of Object.entries(tenSops)) {
    await openBrought(page, name, sop);
    changes.push(...compareWithKept(name, await pictureOfSheet(page), renew));
  }
  expect(changes).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test.runIf(comparable)(
  "the page around a table looks as it did: dark, in high contrast, in English on a phone",
  async () => {
    const { context, page, complaints } = await visit(browser, inject("openRoom"));
    await openChecked(page, "catatan-dan-lanjutan");
    const changes: string[] = [];
    const look = async (name: string): Promise<void> => {
      changes.push(...compareWithKept(name, await page.screenshot({ animations: "disabled" }), renew));
    };
    await page.getByLabel("Tampilan").selectOption("dark");
    await look("halaman-gelap");
    await page.getByLabel("Tampilan").selectOption("contrast");
    await look("halaman-kontras");
    await page.getByRole("button", { name: "EN, English" }).click();
    await page.getByRole("heading", { name: /^Findings \(/ }).waitFor();
    await page.setViewportSize(phone);
    await look("halaman-inggris-ponsel");
    expect(changes).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("a symbol that slips, an arrow that loses its head and a shade that changes are seen in the picture", async () => {
  const { context, page } = await visit(browser, inject("openRoom"), tall);
  await openChecked(page, "satu-pelaksana");
  const before = await pictureOfSheet(page);
  expect(differenceOf(before, await pictureOfSheet(page))).toBeUndefined();
  for (const fault of [
    "[data-step] { transform: translateX(0.3px) }",
    "[data-nature] polygon { display: none }",
    "thead th { background: #f4f4f4 !important }",
  ]) {
    const planted = await page.addStyleTag({ content: fault });
    expect(differenceOf(before, await pictureOfSheet(page)), fault).toBeDefined();
    await planted.evaluate((style) => (style as HTMLStyleElement).remove());
  }
  await context.close();
});

test("what is heard of a table, of its arrows and of what opens beside it is as it was said", async () => {
  const { context, page, complaints } = await visit(browser, inject("openRoom"));
  const listen = async (name: string, part: string): Promise<void> =>
    expect(await heard(page, part)).toMatchFileSnapshot(`looks/heard/${name}.txt`);
  for (const name of ["pulang-balik", "bersama-dan-bercabang"] as const) {
    await openChecked(page, name);
    await listen(name, "[role=grid]");
    await page.goBack();
  }

  await openChecked(page, "catatan-dan-lanjutan");
  // Somebody who comes to a decision's row also finds its exits.
  await page.locator("tbody tr").nth(2).locator("[data-cell]").first().focus();
  await page.getByRole("group", { name: "Panah dari langkah 2" }).waitFor();
  await listen("halaman", "main");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("radio").first().waitFor();
  await listen("langkah", "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Pelaksana Peminjam" }).click();
  await page.getByLabel("Nama pelaksana").waitFor();
  await listen("pelaksana", "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Cari dan ganti" }).click();
  await page.getByRole("textbox", { name: "Cari" }).fill("kunci");
  await listen("cari", "section:has(> p[role=status])");
  await page.getByRole("button", { name: "Identitas SOP" }).click();
  await page.getByRole("dialog").getByLabel("Nama SOP").waitFor();
  await listen("identitas", "[role=dialog] form");
  expect(complaints).toEqual([]);
  await context.close();
});
