import { newId } from "./new-id.ts";

/** What one tab tells the others of the same browser: which SOP on the device is another one now. */
export interface TabNews {
  sop: string;
}

/** This tab among those of the browser. A reload makes another one of it. */
export const thisTab = newId();

const lockOf = (tab: string): string => `alur.tab.${tab}`;
/** How long a page that is just being left may take to end. */
const ENDING_MS = 500;

/** Holds, as long as this tab lives, what the others see it by. */
export function liveOn(): void {
  void globalThis.navigator?.locks?.request(lockOf(thisTab), () => new Promise(() => undefined));
}

/** Whether that tab is there no longer. Where browsers cannot tell (an address without https), it is taken for gone. */
export async function hasEnded(tab: string): Promise<boolean> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return true;
  try {
    return await locks.request(lockOf(tab), { signal: AbortSignal.timeout(ENDING_MS) }, () => true);
  } catch {
    return false;
  }
}

const listeners = new Set<(news: TabNews) => void>();
let channel: BroadcastChannel | undefined;

/** Old browsers have no such channel; there the versions of what is kept still tell that somebody else wrote. */
function openChannel(): BroadcastChannel | undefined {
  if (channel || typeof BroadcastChannel === "undefined") return channel;
  channel = new BroadcastChannel("alur");
  channel.addEventListener("message", ({ data }: MessageEvent<TabNews>) => {
    for (const listener of listeners) listener(data);
  });
  return channel;
}

export function tellTabs(news: TabNews): void {
  openChannel()?.postMessage(news);
}

export function hearTabs(listener: (news: TabNews) => void): void {
  openChannel();
  listeners.add(listener);
}

/** Hears and says no more. */
export function leaveTabs(): void {
  channel?.close();
  channel = undefined;
}
