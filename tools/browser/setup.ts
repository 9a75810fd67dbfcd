import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { addressOf, endAlur, startAlur } from "../../packages/cli/test/running-alur.ts";
import { buildWebIfStale } from "../build-web-if-stale.ts";
import { findBrowser, type TestBrowser } from "./find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What a browser test passes to `chromium.launch`: `const browser = await chromium.launch(inject("browser"))`. */
    browser: TestBrowser;
    /** Where an Alur without any office answers: enough for whatever a visitor does without an account. Whoever sets up an office starts their own. */
    openRoom: string;
    /** Whether stored looks are written anew instead of compared: `vitest --update`, which is `npm run looks`. */
    renewLooks: boolean;
  }
}

/** Runs once before the browser tests: the web app is built as it will be served, a browser is found, and Alur runs for visitors. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  console.log(`Peramban pengujian: ${browser.executablePath}`);
  await buildWebIfStale();
  project.provide("browser", browser);
  project.provide("renewLooks", project.config.snapshotOptions.updateSnapshot === "all");
  const folder = mkdtempSync(join(tmpdir(), "alur-room-"));
  const alur = startAlur(folder);
  project.provide("openRoom", await addressOf(alur));
  return async () => {
    await endAlur(alur);
    rmSync(folder, { recursive: true, force: true });
  };
}
