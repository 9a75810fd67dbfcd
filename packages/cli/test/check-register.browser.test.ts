import type { Browser, Page } from "@playwright/test";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sop } from "@alur/model";
import { readText } from "@alur/read";
import type { Office } from "@alur/server/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { becomeOfficial } from "./officials.ts";
import { addressOf, endAlur, startAlur, type Alur } from "./running-alur.ts";
import { inspect, openBrowser, pc, phone, visit } from "./visitor.ts";

const corpus = join(import.meta.dirname, "../../../corpus");
const samples = readdirSync(corpus).flatMap((name) =>
  readText(readFileSync(join(corpus, name, "document.txt"), "utf8"), name).drafts.map(({ sop }) => sop),
);
const folder = mkdtempSync(join(tmpdir(), "alur-register-"));
let browser: Browser;
let alur: Alur;
let url = "";

beforeAll(async () => {
  browser = await openBrowser();
  alur = startAlur(folder);
  url = await addressOf(alur);
});
afterAll(async () => {
  await browser.close();
  await endAlur(alur);
  rmSync(folder, { recursive: true, force: true });
});

/** The SOP as an office has it that made one SOP from another and changed number, title and the first time. */
function copyOf(sop: Sop, title: string, number: string): Sop {
  const [first, ...others] = sop.steps;
  if (!first) throw new Error("The sample has no step.");
  const duration = { ...first.duration, text: "9 hari", kind: "fixed" as const, amount: 9, unit: "day" as const };
  return { ...sop, identity: { ...sop.identity, title, number }, steps: [{ ...first, duration }, ...others] };
}

/** Puts an SOP into force, its performers bound to the office's posts in turn. Gives whether it can run. */
async function putIntoForce(page: Page, sop: Sop): Promise<boolean> {
  const office = (await (await page.request.get("/api/office")).json()) as Office;
  const binding = Object.fromEntries(
    sop.performers.map(({ id }, i) => [id, { kind: "post", postId: office.posts[i % office.posts.length]?.id }]),
  );
  const answer = await page.request.post("/api/procedures", { data: { sop, binding } });
  return answer.status() === 201;
}

test("an official checks all SOPs in force together, on a PC and on a phone", async () => {
  const { context, page, complaints } = await visit(browser, url, pc);
  await page.goto("/siapkan");
  await page.getByRole("button", { name: "Coba dengan kantor contoh" }).click();
  await becomeOfficial(page, "Administrator");
  await page.goto("/sop-berlaku/periksa");
  await page.getByRole("heading", { name: "Periksa semua SOP", level: 1 }).waitFor();
  await inspect(page, "periksa-kosong");

  let inForce = 0;
  for (const sop of samples) if (await putIntoForce(page, sop)) inForce++;
  expect(inForce).toBeGreaterThan(4);
  const [original] = samples.filter(({ identity }) => /Penelitian/.test(identity.title));
  if (!original) throw new Error("The sample is gone.");
  for (const [title, number] of [
    ["Penerbitan Surat Keterangan Magang", "065/901/2026"],
    ["Penerbitan Surat Keterangan Kerja Praktik", "065/902/2026"],
  ] as const)
    expect(await putIntoForce(page, copyOf(original, title, number))).toBe(true);

  // An official without the administrator's rights checks them as well.
  await page.goto("/sop-berlaku");
  await becomeOfficial(page, "Petugas Loket");
  await page.getByRole("link", { name: "Periksa semua SOP" }).press("Enter");
  const across = page.getByRole("region", { name: "Temuan antar-SOP" });
  await across.getByRole("heading", { name: /Waktu berbeda untuk pekerjaan yang sama/ }).waitFor();
  await page.getByRole("table", { name: "Hampir sama" }).waitFor();
  const compare = across.locator("summary", { hasText: /^Bandingkan dengan/ }).first();
  await compare.focus();
  await page.keyboard.press("Enter");
  await across.getByRole("table").first().waitFor();
  await inspect(page, "periksa-semua-sop");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Unduh temuan (CSV)" }).click(),
  ]);
  expect(readFileSync(await file.path(), "utf8")).toContain("duration-unlike-sisters");

  await page.setViewportSize(phone);
  await inspect(page, "periksa-semua-sop");
  await across.getByRole("link").first().click();
  await page.getByRole("table", { name: /Tabel SOP/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
