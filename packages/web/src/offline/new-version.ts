import { useSyncExternalStore } from "react";
import { APP_LIST, type AppFiles } from "./app-files.ts";
import { keepApp } from "./keep-app.ts";

/** How long a page may stand before it is asked for once more whether it is still the server's. */
const ASK_AGAIN_MINUTES = 15;

let stale = false;
let asked = 0;
const listeners = new Set<() => void>();

/** True when the server has a newer app than the one in this tab. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stale,
  );
}

/** Keeps the app for the time without a line, and notices when the server has a newer one. */
export async function followVersions(): Promise<void> {
  // A piece of the app that is gone from the server was one of an older app.
  addEventListener("vite:preloadError", () => void listOfServer().then(tellIfNewer));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - asked >= ASK_AGAIN_MINUTES * 60_000) void lookForNewer();
  });
  await Promise.all([navigator.serviceWorker?.register("/sw.js", { updateViaCache: "none" }), lookForNewer()]);
}

/** A newer app is told of once all of it is here: then it opens at once, on a slow line and on none. */
async function lookForNewer(): Promise<void> {
  asked = Date.now();
  const files = await listOfServer();
  // Without room the newer app comes from the server alone.
  if (files) await keepApp(files).catch(() => undefined);
  tellIfNewer(files);
}

/** What the server's app is made of; without a line there is nothing newer to be had. */
async function listOfServer(): Promise<AppFiles | undefined> {
  try {
    return (await (await fetch(APP_LIST, { cache: "no-store" })).json()) as AppFiles;
  } catch {
    return undefined;
  }
}

function tellIfNewer(files: AppFiles | undefined): void {
  const own = document.querySelector("script[type=module][src]")?.getAttribute("src");
  if (!files?.start || files.start === own) return;
  stale = true;
  for (const listener of listeners) listener();
}

/** Loads the app anew; whatever was mended is kept already. */
export function takeNewVersion(): void {
  location.reload();
}
