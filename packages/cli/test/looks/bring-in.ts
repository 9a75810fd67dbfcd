import type { Page } from "@playwright/test";
import type { Sop } from "@alur/model";
import { packed } from "@alur/read/testing";

const at = "2026-03-02T02:00:00.000Z";

/** Brings SOPs onto the device as from another one, in the file of everything that Ruang SOP saves. Each then opens at `/sop/` and its name here. */
export async function bringIn(page: Page, sops: Readonly<Record<string, Sop>>): Promise<void> {
  const kept = Object.entries(sops).map(([key, sop]) => ({
    key,
    sop,
    documentName: "contoh.docx",
    changedAt: at,
    changes: [],
  }));
  const copy = { format: "alur/device@1", savedAt: at, sops: kept, documents: [] };
  await page.locator('input[type="file"][accept*="zip"]').setInputFiles({
    name: "alur-perangkat.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(packed({ "alur.json": JSON.stringify(copy) })),
  });
  await page.getByText(`${kept.length} SOP dimasukkan.`).waitFor();
}

/** Goes to one of them, as by a link in the room. */
export async function openBrought(page: Page, key: string, { identity }: Sop): Promise<void> {
  await page.evaluate((path) => history.pushState(null, "", path), `/sop/${key}`);
  await page.getByRole("grid", { name: `Tabel SOP ${identity.title}`, exact: true }).waitFor();
}
