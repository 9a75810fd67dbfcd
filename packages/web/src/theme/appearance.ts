import { useSyncExternalStore } from "react";
import { keepChoice, recallChoice } from "../device/choice.ts";

/** How the app looks: as the device wishes, or as somebody chose on it. */
export const appearances = ["device", "light", "dark", "contrast"] as const;
export type Appearance = (typeof appearances)[number];

const NAME = "alur.appearance";
const listeners = new Set<() => void>();

function chosen(): Appearance {
  const kept = recallChoice(NAME);
  return appearances.find((one) => one === kept) ?? "device";
}

/** Puts on the page what was chosen, or what the device wishes now. */
function dress(): void {
  const wish = chosen();
  const wishes = (query: string): boolean => wish === "device" && matchMedia(query).matches;
  const { dataset } = document.documentElement;
  dataset.theme = wish === "dark" || wishes("(prefers-color-scheme: dark)") ? "dark" : "light";
  dataset.contrast = wish === "contrast" || wishes("(prefers-contrast: more)") ? "more" : "usual";
}

/** Dresses the page before anything is drawn, and again whenever the device changes its wish. */
export function startAppearance(): void {
  dress();
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"])
    matchMedia(query).addEventListener("change", dress);
}

function choose(appearance: Appearance): void {
  keepChoice(NAME, appearance);
  dress();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was chosen on this device, and how to choose anew. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  return [useSyncExternalStore(subscribe, chosen), choose];
}
