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

/** A person in front of a screen of this size, in Jakarta. Whatever goes wrong in their browser, and whatever its console warns of, is kept in `complaints`. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  complaints: string[];
}

/** What Chromium notes by itself where a test cuts the line, or has the server refuse what somebody wants: the page says that in a sentence. */
const noted = /ERR_INTERNET_DISCONNECTED|responded with a status of (403|409|412|422)/;

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
  page.on("console", (message) => {
    const grave = message.type() === "error" || message.type() === "warning";
    if (grave && !noted.test(message.text())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  onTestFailed(async () => keepPicture(page, "gagal"));
  await page.goto("/");
  return { context, page, complaints };
}

/**
 * What everybody must be able to do here: axe, with every rule, finds nothing on the page as it stands, and the page itself does not scroll sideways.
 * `part` looks at nothing but what was opened over a page that is known already. With ALUR_SCREENSHOTS=<folder>, a picture of it is kept there.
 */
export async function inspect(page: Page, name: string, part = "html"): Promise<void> {
  await settle(page);
  await keepPicture(page, name);
  expect(await faultsOn(page, part, everyRule), `axe on ${name}`).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${name} scrolls sideways`).toBe(0);
}

/** The same as people's devices wish it: light, dark, in high contrast. There, only the rules about colours can find something else. */
export async function inspectAsWished(page: Page, name: string, part = "html"): Promise<void> {
  await inspect(page, name, part);
  for (const [wish, media] of Object.entries(wishes)) {
    await page.emulateMedia(media);
    await settle(page);
    await keepPicture(page, `${name}-${wish}`);
    expect(await faultsOn(page, part, rulesOfColours), `axe on ${name}-${wish}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
}

/** The same on a phone as well. */
export async function inspectForEveryone(page: Page, name: string): Promise<void> {
  await inspectAsWished(page, name);
  await page.setViewportSize(phone);
  await inspect(page, name);
  await page.setViewportSize(pc);
}

/** What a device may wish of every page. */
const wishes = { gelap: { colorScheme: "dark" }, kontras: { colorScheme: "light", contrast: "more" } } as const;

async function settle(page: Page): Promise<void> {
  // A page whose code or data are still on their way is not yet the page.
  await page.locator("h1").first().waitFor();
  await expect.poll(() => page.getByText("Memuat …").count()).toBe(0);
  // What still moves has no settled colours.
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== "running"));
}

type Rules = Parameters<AxeBuilder["options"]>[0];

// axe asks for what WCAG 2.2 AA added only where it is told to.
const everyRule: Rules = { rules: { "target-size": { enabled: true } } };
const rulesOfColours: Rules = { runOnly: ["color-contrast", "link-in-text-block"] };

async function faultsOn(page: Page, part: string, rules: Rules): Promise<string[]> {
  // A page of one frame needs no second one to put results together, and what passes need not be described.
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .setLegacyMode()
    .options({ ...rules, resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["ALUR_SCREENSHOTS"];
  if (folder === undefined || folder === "" || page.isClosed()) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}.png`), fullPage: true });
}
