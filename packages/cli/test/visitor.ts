import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFailed } from "vitest";

export const pc = { width: 1366, height: 768 };
export const phone = { width: 360, height: 740 };

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(inject("browser"));
}

/** A person in front of a screen of this size, in Jakarta. Whatever goes wrong in their browser is kept in `complaints`. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  complaints: string[];
}

export async function visit(browser: Browser, url: string, viewport = pc): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    hasTouch: viewport === phone,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  onTestFailed(async () => keepPicture(page, "gagal"));
  await page.goto("/");
  return { context, page, complaints };
}

/**
 * What everybody must be able to do here: axe, with every rule, finds nothing on the page as it stands, and the page itself does not scroll sideways.
 * With ALUR_SCREENSHOTS=<folder>, a picture of it is kept there.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  // A page whose code or data are still on their way is not yet the page.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect.poll(() => page.getByText("Memuat …").count()).toBe(0);
  // What still moves has no settled colours.
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== "running"));
  await keepPicture(page, name);
  // A page of one frame needs no second one to put results together, and what passes need not be described.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `axe on ${name}`).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${name} scrolls sideways`).toBe(0);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["ALUR_SCREENSHOTS"];
  if (folder === undefined || folder === "" || page.isClosed()) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}.png`), fullPage: true });
}
