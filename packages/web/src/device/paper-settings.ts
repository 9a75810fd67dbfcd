import { defaultOptions, papers, readPicture, typefaces, type LayoutOptions } from "@alur/publish";
import type { Message } from "@alur/model";
import { useSyncExternalStore } from "react";
import { onOpen, onShelf } from "./device.ts";

/** How this device's SOPs are printed: an office has one paper and one emblem for all of them. */
export type PaperSettings = Omit<LayoutOptions, "continuous">;

const { continuous: _, ...defaults } = defaultOptions;
export const defaultPaper: PaperSettings = defaults;

const NAME = "paper";
let settings: PaperSettings = defaultPaper;
const listeners = new Set<() => void>();

onOpen(async (shelf) => {
  become(understood(await shelf.get("settings", NAME)));
});

/** What was kept earlier, by this Alur or another. What it does not know stays as it comes. */
function understood(kept: unknown): PaperSettings {
  if (typeof kept !== "object" || kept === null) return settings;
  const known = Object.fromEntries(Object.entries(kept).filter(([key]) => key in defaultPaper));
  const { logo, ...read } = { ...defaultPaper, ...(known as Partial<PaperSettings>) };
  const emblem = logo instanceof Object && logo.bytes instanceof Uint8Array ? readPicture(logo.bytes) : undefined;
  return {
    ...read,
    paper: read.paper in papers ? read.paper : defaultPaper.paper,
    typeface: read.typeface in typefaces ? read.typeface : defaultPaper.typeface,
    logo: emblem && "picture" in emblem ? emblem.picture : undefined,
  };
}

function become(next: PaperSettings): void {
  settings = next;
  for (const listener of listeners) listener();
}

function change(changed: Partial<PaperSettings>): void {
  become({ ...settings, ...changed });
  void onShelf((shelf) => shelf.put("settings", settings, NAME));
}

/** Takes a file as the office's emblem and keeps it on the device; the sentence says what is wrong with one that is none. */
export async function takeEmblem(file: File): Promise<Message | undefined> {
  const reading = readPicture(new Uint8Array(await file.arrayBuffer()));
  if ("problem" in reading) return reading.problem;
  change({ logo: reading.picture });
  return undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The paper of this device, and how to change it. Every choice is kept. */
export function usePaperSettings(): [PaperSettings, (changed: Partial<PaperSettings>) => void] {
  return [useSyncExternalStore(subscribe, () => settings), change];
}
