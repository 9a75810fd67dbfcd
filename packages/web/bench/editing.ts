// Prints how long a person waits in the table of a long SOP, in the app as it is built (npm run build:web) and in a real browser. No assertion: the
// goals are 32 ms from a key or a click to the drawing, and 300 ms from a paste of sixty rows to the table.

import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "../../../tools/browser/find-browser.ts";
import { longTable } from "./page/long-table.ts";

const STEPS = 60;
const PERFORMERS = 12;
const ROUNDS = 41;

const site = await preview({ configFile: false, root: new URL("..", import.meta.url).pathname, preview: { port: 0 } });
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage({
  viewport: { width: 1366, height: 768 },
  baseURL: site.resolvedUrls?.local[0] ?? "",
});
// The table needs no server. What the frame around it asks is answered as by an office in which nobody has signed in.
await page.route("**/api/**", (route) =>
  route.request().url().endsWith("/api/instance")
    ? route.fulfill({ json: { kind: "office", agencyName: "Dinas Contoh", version: "0.1.0", signedIn: false } })
    : route.abort(),
);

await openTable(page, longTable(STEPS, PERFORMERS));
const rows = [
  { what: "a symbol is put elsewhere", goal: 32, times: await measure(page, pressPerformer) },
  { what: "a time is written and Enter pressed", goal: 32, times: await measure(page, writeTime) },
  { what: "a row is put in", goal: 32, times: await measure(page, insertRow) },
  { what: "a row is moved", goal: 32, times: await measure(page, moveRow) },
  { what: `${STEPS} rows are pasted as new rows`, goal: 300, times: await measure(page, pasteRows, 9) },
  {
    what: `a table of ${STEPS} rows is pasted, until it is asked about`,
    goal: 300,
    times: await measure(page, pasteTable, 9),
  },
];
await browser.close();
await site.close();

console.log(
  `Chromium ${browser.version()}; ${STEPS} steps, ${PERFORMERS} performers; from the event until the frame that shows it was painted`,
);
console.table(
  rows.map(({ what, goal, times }) => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    return { what, "median ms": at(0.5), "9 of 10 ms": at(0.9), "goal ms": goal };
  }),
);

/** Reads the table as a pasted one, and opens it. */
async function openTable(at: Page, text: string): Promise<void> {
  await at.goto("/");
  await at.getByLabel("Tempel tabel SOP").fill(text);
  await at.getByRole("button", { name: "Baca SOP" }).click();
  await at
    .getByRole("region", { name: /SOP ditemukan/ })
    .getByRole("link")
    .first()
    .click();
  await at.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
  await at.locator("tbody [data-cell]").first().focus();
  // What is fetched when somebody comes into the table is there before anything is timed.
  await at.waitForLoadState("networkidle");
}

/** Milliseconds of each round, after some to warm up. `act` runs in the page and ends when what it did is painted. */
async function measure(
  at: Page,
  act: (given: [round: number, rows: string]) => Promise<number>,
  rounds = ROUNDS,
): Promise<number[]> {
  const times: number[] = [];
  const block = longTable(STEPS, PERFORMERS);
  for (let round = 0; round < rounds + 5; round++) {
    const took = await at.evaluate(act, [round, block] as [number, string]);
    if (round >= 5) times.push(took);
    // The rules look at every change, and what a person does next comes later than that.
    await at.waitForTimeout(150);
  }
  return times;
}

// Whoever presses a key stands in the cell already: what it takes to get there is no part of any of these.
async function pressPerformer([round]: [number, string]): Promise<number> {
  const cell = document.querySelector<HTMLElement>(
    `tbody tr:nth-child(${1 + ((round * 7) % 60)}) td:nth-child(${3 + ((round * 5) % 12)}) [data-cell]`,
  );
  const start = performance.now();
  cell?.click();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

async function writeTime([round]: [number, string]): Promise<number> {
  document
    .querySelector<HTMLElement>(`tbody tr:nth-child(${1 + ((round * 7) % 60)}) td[data-kind="duration"] [data-cell]`)
    ?.click();
  await new Promise((done) => setTimeout(done, 60));
  const field = document.querySelector("td textarea");
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("No field opened.");
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, `${round + 1} menit`);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) => setTimeout(done, 60));
  const start = performance.now();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

async function insertRow([round]: [number, string]): Promise<number> {
  const cell = document.querySelector<HTMLElement>(`tbody tr:nth-child(${1 + ((round * 7) % 50)}) [data-cell]`);
  cell?.focus();
  await new Promise((done) => setTimeout(done, 60));
  const start = performance.now();
  cell?.dispatchEvent(new KeyboardEvent("keydown", { key: "+", ctrlKey: true, shiftKey: true, bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const took = performance.now() - start;
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
  return took;
}

async function moveRow([round]: [number, string]): Promise<number> {
  const cell = document.querySelector<HTMLElement>(`tbody tr:nth-child(${6 + ((round * 7) % 50)}) [data-cell]`);
  cell?.focus();
  await new Promise((done) => setTimeout(done, 60));
  const start = performance.now();
  cell?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

async function pasteRows([, rows]: [number, string]): Promise<number> {
  const [, ...block] = rows.split("\n");
  const data = new DataTransfer();
  data.setData("text/plain", block.join("\n"));
  const cell = document.querySelector<HTMLElement>("tbody tr:nth-child(60) [data-cell]");
  cell?.focus();
  const before = document.querySelectorAll("tbody tr").length;
  const start = performance.now();
  cell?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  while (document.querySelectorAll("tbody tr").length === before)
    await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done));
  const took = performance.now() - start;
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
  return took;
}

async function pasteTable([, rows]: [number, string]): Promise<number> {
  const data = new DataTransfer();
  data.setData("text/plain", rows);
  const cell = document.querySelector<HTMLElement>("tbody [data-cell]");
  cell?.focus();
  await new Promise((done) => setTimeout(done, 60));
  const start = performance.now();
  cell?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  while (!document.querySelector("[role=dialog] ul")) await new Promise((done) => requestAnimationFrame(done));
  const took = performance.now() - start;
  document.querySelector<HTMLElement>("[role=dialog] button")?.click();
  while (document.querySelector("[role=dialog]")) await new Promise((done) => requestAnimationFrame(done));
  return took;
}
