import { useSyncExternalStore } from "react";

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
  asked = Date.now();
  // A piece of the app that is gone from the server was one of an older app.
  addEventListener("vite:preloadError", () => void askServer());
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_MINUTES * 60_000) return;
    void askServer();
    void navigator.serviceWorker?.getRegistration().then((registration) => registration?.update());
  });
  // Browsers keep apps only of addresses that nobody can listen in on.
  const registration = await navigator.serviceWorker?.register("/sw.js", { updateViaCache: "none" });
  // A newer app may be on its way already: begun by the page before this one.
  registration?.addEventListener("updatefound", () => hearInstalled(registration.installing));
  hearInstalled(registration?.installing);
  // The kept page answers for a line that is too slow, so what is shown may be an older app's.
  await askServer();
}

/** When everything of a newer app is here, it is settled which of the two this tab shows. */
function hearInstalled(worker: ServiceWorker | null | undefined): void {
  worker?.addEventListener("statechange", () => worker.state === "installed" && void askServer());
}

/** Compares the script of the page that the server has now with that of this page. */
async function askServer(): Promise<void> {
  asked = Date.now();
  const own = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.getAttribute("src");
  try {
    const page = await (await fetch("/", { cache: "no-store" })).text();
    const now = /<script[^>]*type="module"[^>]*src="([^"]+)"/.exec(page)?.[1];
    if (!own || !now) return;
    if (now === own) return await giveWay();
    stale = true;
    for (const listener of listeners) listener();
  } catch {
    // Without a line there is nothing newer to be had.
  }
}

/** What was kept of an older app for the time without a line gives way to the newer one. */
async function giveWay(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.waiting?.postMessage({ type: "SKIP_WAITING" });
}

/** Loads the app anew; whatever was mended is kept already. The page that comes has the older app give way: doing both at once leaves browsers waiting for a page that never comes. */
export function takeNewVersion(): void {
  location.reload();
}
