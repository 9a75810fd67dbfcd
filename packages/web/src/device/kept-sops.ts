import { sopSchema } from "@alur/model";
import * as z from "zod";

/** An SOP that lies on this device: read, opened and perhaps mended here, and sent nowhere. */
const keptSopSchema = z.object({
  key: z.string(),
  sop: sopSchema,
  documentName: z.string(),
  /** When it was last changed here (ISO). */
  changedAt: z.string(),
});
export type KeptSop = z.infer<typeof keptSopSchema>;

const PREFIX = "alur.sop.";

function parseKept(text: string | null): KeptSop | undefined {
  if (text === null) return undefined;
  try {
    return keptSopSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Somebody else's entry, or one cut off when the disk was full: as good as none.
    return undefined;
  }
}

export function findKeptSop(key: string): KeptSop | undefined {
  return parseKept(localStorage.getItem(PREFIX + key));
}

/** Keeps the SOP on this device. Says false when the browser has no room left or forbids storing. */
export function keepSop(kept: KeptSop): boolean {
  try {
    localStorage.setItem(PREFIX + kept.key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetSop(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

/** Everything that lies on this device, what was changed last first. */
export function listKeptSops(): KeptSop[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .flatMap((name) => parseKept(localStorage.getItem(name)) ?? [])
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}
