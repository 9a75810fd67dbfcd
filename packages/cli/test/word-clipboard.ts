import type { Page } from "@playwright/test";
import { asWordHtml } from "@alur/read/testing";

/** Somebody has copied these tables in Word: they lie on the computer's own clipboard, as Word's cells and as plain text. */
export async function copyInWord(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    async ([html, plain]) => {
      const forms = { "text/html": html, "text/plain": plain };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    },
    [asWordHtml(text), text] as const,
  );
}
