// Prints how long the browser needs to check an SOP again after one cell was changed. No assertion: the goal is 16 ms, one picture of the screen.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../../../tools/browser/find-browser.ts";
import type { measure } from "./page/recheck.ts";

declare const recheck: { measure: typeof measure };

const folder = mkdtempSync(join(tmpdir(), "alur-recheck-"));
await build({
  configFile: false,
  logLevel: "error",
  build: {
    outDir: folder,
    lib: {
      entry: join(import.meta.dirname, "page/recheck.ts"),
      formats: ["iife"],
      name: "recheck",
      fileName: "recheck",
    },
  },
});
const script = readFileSync(join(folder, "recheck.iife.js"), "utf8");
rmSync(folder, { recursive: true });

const browser = await chromium.launch(findBrowser());
const page = await browser.newPage();
await page.addScriptTag({ content: script });
const rows = [];
for (const [steps, sisters] of [
  [12, 0],
  [12, 11],
  [60, 0],
  [60, 11],
  [60, 59],
] as const) {
  const { findings, median, ninth } = await page.evaluate(([s, o]) => recheck.measure(s, o), [steps, sisters] as const);
  rows.push({
    steps,
    "SOPs beside it": sisters,
    findings,
    "median ms": median.toFixed(1),
    "9 of 10 ms": ninth.toFixed(1),
  });
}
await browser.close();
console.log(`Chromium ${browser.version()}; one cell changed, everything checked again`);
console.table(rows);
