import type { Page } from "@playwright/test";
import { expect } from "vitest";

/** In the sample office: become the official whose name or post is this. */
export async function becomeOfficial(page: Page, who: string): Promise<void> {
  const choice = page.getByLabel("Bertindak sebagai");
  const value = await choice.locator("option", { hasText: who }).first().getAttribute("value");
  if (value === null) throw new Error(`The sample office has nobody called "${who}".`);
  await choice.selectOption(value);
  await expect.poll(() => choice.isEnabled()).toBe(true);
  await expect.poll(() => choice.inputValue()).toBe(value);
}

/** Where the open berkas is now: the post or unit for which its first open work item waits, or undefined when it has ended. */
export async function whereIsIt(page: Page): Promise<string | undefined> {
  const facts = page.getByRole("region", { name: "Keterangan berkas" });
  await facts.waitFor();
  if (await facts.getByText("Berkas ini sudah selesai.").isVisible()) return undefined;
  const said = await facts.locator("li strong").first().textContent();
  return said?.replace(/^Menunggu /, "").replace(/, dikerjakan .*$/, "");
}

export interface Settling {
  outcome?: "Ya" | "Tidak";
  note?: string;
}

/** Takes the work item of the open berkas, ticks everything, and settles it; a decision is settled with `outcome` (ya, unless said). */
export async function settle(page: Page, { outcome = "Ya", note }: Settling = {}): Promise<void> {
  const work = page.getByRole("region", { name: "Tugas Anda" });
  const take = work.getByRole("button", { name: "Ambil tugas ini" });
  const finish = work.getByRole("button", { name: new RegExp(`^(Selesaikan|${outcome}\\b)`) });
  await take.or(finish).first().waitFor();
  if (await take.first().isVisible()) await take.first().click();
  await finish.first().waitFor();
  const all = work.getByRole("checkbox", { name: "Semua lengkap" });
  if (await all.isVisible()) await all.check();
  else for (const box of await work.getByRole("checkbox").all()) await box.check();
  if (note !== undefined) await work.getByLabel("Catatan").fill(note);
  await finish.first().click();
  await page
    .getByRole("status")
    .getByText(/^Tersimpan\./)
    .waitFor();
}
