import type { TestProject } from "vitest/node";
import { buildWebIfStale } from "../build-web-if-stale.ts";
import { findBrowser, type TestBrowser } from "./find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What a browser test passes to `chromium.launch`: `const browser = await chromium.launch(inject("browser"))`. */
    browser: TestBrowser;
  }
}

/** Runs once before the browser tests: the web app is built as it will be served, and a browser is found. */
export default async function setup(project: TestProject): Promise<void> {
  const browser = findBrowser();
  console.log(`Peramban pengujian: ${browser.executablePath}`);
  await buildWebIfStale();
  project.provide("browser", browser);
}
