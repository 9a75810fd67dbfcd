import { chromium, type Browser } from "@playwright/test";
import { join } from "node:path";
import { inject } from "vitest";

/** A browser that draws alike on every Linux: in no letters but those that Alur brings along, drawn as `fonts.conf` says, and without the graphics card. */
export async function openPlainBrowser(): Promise<Browser> {
  const { executablePath, args } = inject("browser");
  const env = { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, "fonts.conf") };
  return chromium.launch({ executablePath, args: [...args, "--disable-gpu"], env });
}
