import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { copyInWord } from "../../packages/cli/test/word-clipboard.ts";
import { Hand } from "./hand.ts";

/** What somebody has in Word, and what they know that its table does not say. */
export interface Errand {
  name: string;
  copied: string;
  /** What they write into a cell that no reader can guess, by the cell's name. */
  cells?: Readonly<Record<string, string>>;
  /** What they write into the identity form, by the field's name. */
  identity?: Readonly<Record<string, string>>;
}

/** What one walk came to. */
export interface Walk {
  hand: Hand;
  steps: number;
  looks: number;
  mends: number;
  /** What a reviewer would still say, as the toolbar says it. */
  left: string;
}

/** From the table on the clipboard to the official PDF, by somebody who reads what stands there and presses what it offers. */
export async function walk(page: Page, { copied, cells = {}, identity = {} }: Errand): Promise<Walk> {
  const hand = new Hand(page);
  await copyInWord(page, copied);
  hand.look(2);
  await hand.click(page.getByLabel("Tempel tabel SOP"));
  await hand.press("Control+v");
  await hand.click(
    page
      .getByRole("region", { name: /SOP ditemukan/ })
      .getByRole("listitem")
      .getByRole("link"),
  );
  await hand.see(page.getByRole("grid"));
  const steps = await page.locator("tbody tr[id^=langkah]").count();
  await hand.see(page.getByRole("heading", { name: /^Temuan \(/ }));
  hand.look(steps);

  const looks = await lookAtDoubts(hand);
  const mends = await takeMends(hand);
  for (const [cell, words] of Object.entries(cells)) {
    await hand.click(page.getByRole("button", { name: new RegExp(`^Ubah ${cell}:`) }));
    await hand.press("Control+a");
    await hand.type(words);
    await hand.press("Enter");
  }
  if (Object.keys(identity).length > 0) await fillIn(hand, identity);

  const left = (await page.locator('a[href="#temuan"]').textContent()) ?? "";
  if (left.includes("kesalahan")) throw new Error(`A newcomer is left alone with errors: ${left}`);
  await hand.click(page.getByRole("button", { name: "Unduh" }));
  const file = page.waitForEvent("download");
  await hand.click(page.getByRole("button", { name: "PDF resmi" }));
  const bytes = readFileSync(await (await hand.during(file)).path());
  if (bytes.subarray(0, 5).toString() !== "%PDF-") throw new Error("What was downloaded is no PDF.");
  return { hand, steps, looks, mends: mends + Object.keys(cells).length, left };
}

/** Goes to each reading that is unsure, looks at it, and says that it is right; then at what the reader noticed. */
async function lookAtDoubts(hand: Hand): Promise<number> {
  const { page } = hand;
  const next = page.getByRole("button", { name: /^Berikutnya/ });
  const right = page.getByRole("button", { name: "Sudah benar" });
  const noted = page.locator("#catatan-pembacaan").getByRole("button", { name: /^Sudah diperiksa/ });
  let looks = 0;
  for (; await next.isVisible(); looks++) {
    await hand.click(next);
    await hand.press("Enter");
    hand.look(2);
    await hand.click(right.first());
    await page.keyboard.press("Escape");
  }
  for (await hand.rest(); await noted.first().isVisible(); looks++) {
    hand.look();
    await hand.click(noted.first());
    await hand.rest();
  }
  return looks;
}

/** Takes every mend that is offered for what is wrong or probably wrong. */
async function takeMends(hand: Hand): Promise<number> {
  const { page } = hand;
  const grave = page.locator("#temuan div:has(> div > h3)").filter({ hasText: /^(Kesalahan|Peringatan)/ });
  const mend = grave.getByRole("button").filter({ has: page.locator("svg.tabler-icon-wand") });
  const closed = grave.locator("details:not([open]) > summary").filter({ hasText: /^\d+ langkah/ });
  let mends = 0;
  for (; mends < 50; mends++) {
    if (!(await mend.first().isVisible()) && (await closed.first().isVisible())) await hand.click(closed.first());
    if (!(await mend.first().isVisible())) break;
    const before = await page.locator("#temuan").textContent();
    hand.look(2);
    await hand.click(mend.first());
    await hand.during(page.waitForFunction(saysOtherwise, before));
  }
  return mends;
}

const saysOtherwise = (before: string | null): boolean => document.querySelector("#temuan")?.textContent !== before;

async function fillIn(hand: Hand, identity: Readonly<Record<string, string>>): Promise<void> {
  const { page } = hand;
  const offered = page.locator("#temuan").getByRole("button", { name: "Buka identitas" }).first();
  await hand.click((await offered.isVisible()) ? offered : page.getByRole("button", { name: "Identitas SOP" }));
  const form = page.getByRole("dialog", { name: "Identitas SOP" });
  for (const [field, words] of Object.entries(identity)) {
    const box = form.getByRole("textbox", { name: field, exact: true });
    await hand.see(box);
    await goTo(hand, box);
    await hand.type(words);
  }
  await hand.click(form.getByRole("button", { name: "Simpan" }));
  await form.waitFor({ state: "hidden" });
}

/** Tab leads to a field that is near, the mouse to one that is not. */
async function goTo(hand: Hand, box: Locator): Promise<void> {
  const reached = (): Promise<boolean> => box.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < 2 && !(await reached()); tabs++) await hand.press("Tab");
  if (!(await reached())) await hand.click(box);
}
