import { diagnosticSchema, sopSchema } from "@alur/model";
import { useSyncExternalStore } from "react";
import * as z from "zod";

/** An SOP that lies on this device: read, opened and perhaps mended here, and sent nowhere. */
const keptSopSchema = z.object({
  key: z.string(),
  sop: sopSchema,
  documentName: z.string(),
  /** What the reader noticed about it and nobody has put away yet. */
  diagnostics: z.array(diagnosticSchema).default([]),
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

let full = false;
const listeners = new Set<() => void>();

/** Keeps the SOP on this device, as far as the browser has room and allows it. */
export function keepSop(kept: z.input<typeof keptSopSchema>): void {
  const before = full;
  try {
    localStorage.setItem(PREFIX + kept.key, JSON.stringify(kept));
    full = false;
  } catch {
    full = true;
  }
  if (full !== before) for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True when the last SOP found no room on the device any more. */
export function useDeviceFull(): boolean {
  return useSyncExternalStore(subscribe, () => full);
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
