import { chromium } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf, endAlur, startAlur } from "../packages/cli/test/running-alur.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { buildWebIfStale } from "./build-web-if-stale.ts";
import { errands } from "./walk/errands.ts";
import { walk } from "./walk/newcomer.ts";

await buildWebIfStale();
const folder = mkdtempSync(join(tmpdir(), "alur-walk-"));
const alur = startAlur(folder);
const browser = await chromium.launch(findBrowser());
try {
  const baseURL = await addressOf(alur);
  const rows = [];
  for (const errand of errands) {
    const context = await browser.newContext({ baseURL, viewport: { width: 1366, height: 768 }, locale: "id-ID" });
    const page = await context.newPage();
    await page.goto("/");
    const { hand, steps, looks, mends, left } = await walk(page, errand);
    rows.push({
      sample: errand.name,
      steps,
      doubts: looks,
      mends,
      clicks: hand.clicks,
      keys: hand.keys,
      scrolls: hand.scrolls,
      looks: hand.looks,
      waits: hand.waits.length,
      "longest wait ms": Math.round(Math.max(0, ...hand.waits)),
      "person s": Math.round(hand.actSeconds + hand.waitSeconds),
      left,
    });
    await context.close();
  }
  console.log(
    "from a Word table on the clipboard to the official PDF; goal 180 s for eight steps; waits longer than 300 ms",
  );
  console.table(rows);
} finally {
  await browser.close();
  await endAlur(alur);
  rmSync(folder, { recursive: true, force: true });
}
