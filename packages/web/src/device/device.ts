import { useSyncExternalStore } from "react";
import { isFull, openShelf, type Shelf } from "./shelf.ts";

/** Whether what is mended here is kept: in the browser's database, no longer because that is full, or nowhere, because the browser has none for us. */
export type Keeping = "kept" | "full" | "memory-only";

let keeping: Keeping = "kept";
let shelf: Shelf | undefined;
let opening: Promise<void> | undefined;
let last: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();
const whenOpened: ((shelf: Shelf) => Promise<void>)[] = [];

/** Has something of the database read as soon as it is open; each keeper of something on the device says so once. */
export function onOpen(read: (shelf: Shelf) => Promise<void>): void {
  whenOpened.push(read);
}

/** Has something done before anybody reads: what is brought into the database is then found there. */
export function beforeReading(bring: (shelf: Shelf) => Promise<void>): void {
  whenOpened.unshift(bring);
}

/** Opens what this browser keeps, once; afterwards it can be asked without waiting. */
export function openDevice(): Promise<void> {
  return (opening ??= open());
}

async function open(): Promise<void> {
  shelf = await openShelf();
  if (!shelf) return say("memory-only");
  try {
    for (const read of whenOpened) await read(shelf);
  } catch {
    say("memory-only");
  }
}

/** Writes or reads one thing after the other, in the order asked. Undefined where nothing could be: then `useKeeping` says why. */
export function onShelf<Result>(work: (shelf: Shelf) => Promise<Result>): Promise<Result | undefined> {
  const done = last.then(async () => {
    await openDevice();
    if (!shelf) return undefined;
    try {
      const result = await work(shelf);
      return result;
    } catch (fault) {
      // A database that was taken away while the page was open is as good as none.
      say(isFull(fault) ? "full" : "memory-only");
      return undefined;
    }
  });
  last = done;
  return done;
}

let asked = false;

/** Asks the browser, once something was mended here, not to clear it away by itself when room grows short. */
export function askToStay(): void {
  if (asked) return;
  asked = true;
  void globalThis.navigator?.storage?.persist?.().catch(() => undefined);
}

/** Everything asked for so far is written. */
export async function settleDevice(): Promise<void> {
  await last;
}

/** Room was found again, or is there no longer. */
export function say(now: Keeping): void {
  if (now === keeping) return;
  keeping = now;
  for (const listener of listeners) listener();
}

/** Whether changes are being kept right now. */
export function keepingNow(): Keeping {
  return keeping;
}

/** The same, always as it is now. */
export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, keepingNow);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets go of the database; it is opened again when it is next needed. */
export async function closeDevice(): Promise<void> {
  await last;
  await opening;
  shelf?.close();
  shelf = undefined;
  opening = undefined;
  keeping = "kept";
}
