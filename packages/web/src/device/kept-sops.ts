import { same, type Sop } from "@alur/model";
import { useSyncExternalStore } from "react";
import type * as z from "zod";
import { dropAhead, noteAhead, type Ahead } from "./ahead.ts";
import { changeBetween, type Following } from "./change.ts";
import { onOpen, onShelf, say } from "./device.ts";
import { readKeptSop, type KeptSop, type keptSopSchema } from "./kept-sop.ts";
import { changesOf, type Shelf } from "./shelf.ts";
import { hearTabs, liveOn, tellTabs, thisTab } from "./tabs.ts";

export type { KeptSop } from "./kept-sop.ts";

/** What is kept, as far as this tab knows; pages ask it without waiting. */
const known = new Map<string, KeptSop>();
/** What waits for its turn to be written; what is mended meanwhile goes along with it. */
const queued = new Map<string, Writing>();
/** What the browser has not taken, because it had no room. */
const refused = new Map<string, Pick<Writing, "base" | "following">>();
/** The version that this tab wrote last, by SOP: who finds it in the database was overtaken by nobody. */
const own = new Map<string, number>();
const listeners = new Set<(key: string) => void>();
let listed: readonly KeptSop[] = [];

onOpen(async (shelf) => {
  for (const written of await shelf.getAll("sops")) {
    const kept = readKeptSop(written);
    if (kept && !known.has(kept.key)) known.set(kept.key, kept);
  }
  liveOn();
  hearTabs(({ sop }) => void fetchAgain(sop));
  tell("");
});

/** Somebody else wrote it: another tab. Nothing of this tab is lost by that, for whatever it wrote stands in the same row. */
async function fetchAgain(key: string): Promise<void> {
  await onShelf(async (shelf) => {
    const written = await shelf.get("sops", key);
    const kept = written && readKeptSop(written);
    if (kept) known.set(key, kept);
    else known.delete(key);
  });
  tell(key);
}

export function findKeptSop(key: string): KeptSop | undefined {
  return known.get(key);
}

/** Everything that lies on this device, what was changed last first. */
export function listKeptSops(): readonly KeptSop[] {
  return listed;
}

/** The same, always as it is now. */
export function useKeptSops(): readonly KeptSop[] {
  return useSyncExternalStore(hearKept, listKeptSops);
}

/** Says which SOP on the device is another one now; "" where several may be. */
export function hearKept(listener: (key: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(key: string): void {
  listed = [...known.values()].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  for (const listener of listeners) listener(key);
}

/** An SOP to be written, the version on which it rests, and the changes that lead to it. */
interface Writing {
  kept: KeptSop;
  base: number;
  /** The SOP as it was in that version; none where it is new, or known as another one. */
  before: Sop | undefined;
  following: Following | undefined;
}

/**
 * Keeps the SOP on this device, with the changes that led to it. Its version is the one on which it rests: what this tab knows, unless said. Where another tab wrote meanwhile, neither is lost: what stands there stays, and this one is laid
 * beside it.
 */
export function keepSop(given: z.input<typeof keptSopSchema>, following?: Following): void {
  const base = given.version ?? known.get(given.key)?.version ?? 0;
  const { diagnostics = [], place = 0, asides = [] } = given;
  const kept: KeptSop = { ...given, diagnostics, place, asides, version: base + 1 };
  const { key } = kept;
  const waiting = queued.get(key);
  const stood = known.get(key);
  const { base: restsOn, before } = waiting ?? { base, before: stood?.version === base ? stood.sop : undefined };
  const next = { kept, base: restsOn, before, following: together(waiting?.following, following) };
  queued.set(key, next);
  noteAhead({ ...noteOf(kept), base: restsOn, change: changeBetween(before, kept.sop), following: next.following });
  known.set(key, kept);
  tell(key);
  if (waiting) return;
  void onShelf(async (shelf) => {
    const writing = queued.get(key);
    if (!writing) return;
    queued.delete(key);
    const missed = refused.get(key);
    const wanted = { base: missed?.base ?? writing.base, following: together(missed?.following, writing.following) };
    refused.set(key, wanted);
    const stands = await write(shelf, { ...writing, ...wanted });
    refused.delete(key);
    dropAhead(key, writing.kept.version);
    if (refused.size === 0) say("kept");
    tellTabs({ sop: key });
    if (stands === writing.kept) return;
    known.set(key, stands);
    tell(key);
  });
}

function noteOf({
  documentName,
  key,
  changedAt,
  version,
  place,
}: KeptSop): Omit<Ahead, "base" | "change" | "following"> {
  return { documentName, key, changedAt, version, place };
}

function together(missed: Following | undefined, next: Following | undefined): Following | undefined {
  if (!missed || !next) return next ?? missed;
  if (next.after <= missed.after) return next;
  return { after: missed.after, changes: [...missed.changes.slice(0, next.after - missed.after), ...next.changes] };
}

async function write(shelf: Shelf, { kept, base, following }: Omit<Writing, "before">): Promise<KeptSop> {
  const transaction = shelf.transaction(["sops", "changes", "typed"], "readwrite");
  const sops = transaction.objectStore("sops");
  const written = await sops.get(kept.key);
  const overtaken = written && written.version !== base && written.version !== own.get(kept.key);
  const other = overtaken ? readKeptSop(written) : undefined;
  // Two tabs that came to the same SOP need not be chosen between.
  const theirs = other && !same(other.sop, kept.sop) ? other : undefined;
  const stands = theirs ? besides(theirs, kept) : above(written?.version ?? 0, kept);
  const asked: Promise<unknown>[] = [sops.put(stands)];
  if (following && !theirs) {
    const changes = transaction.objectStore("changes");
    asked.push(changes.delete(changesOf(kept.key, following.after + 1)));
    for (const [i, change] of following.changes.entries())
      asked.push(changes.put({ sopKey: kept.key, number: following.after + i + 1, change }));
  }
  if (following) asked.push(transaction.objectStore("typed").delete(kept.key));
  // A tab that dies now has lost nothing: the browser carries out what was asked without it.
  transaction.commit();
  try {
    await Promise.all([...asked, transaction.done]);
  } catch (fault) {
    // What was asked only says that it was given up; the transaction knows why.
    throw transaction.error ?? fault;
  }
  if (!theirs) own.set(kept.key, stands.version);
  return stands;
}

/** Versions only rise, so that nobody takes one for another. */
function above(version: number, kept: KeptSop): KeptSop {
  return kept.version > version ? kept : { ...kept, version: version + 1 };
}

/** Two mends of one tab on top of what another tab overtook are one: the later holds the earlier. */
function besides(theirs: KeptSop, { sop, changedAt }: KeptSop): KeptSop {
  const others = theirs.asides.filter(({ tab }) => tab !== thisTab);
  return { ...theirs, version: theirs.version + 1, asides: [...others, { tab: thisTab, sop, at: changedAt }] };
}

/** Says when an SOP was last opened. That is no change of it: another tab need not hear of it. */
export function touchSop(key: string, changedAt: string): void {
  const kept = known.get(key);
  if (!kept) return;
  known.set(key, { ...kept, changedAt });
  tell(key);
  void onShelf(async (shelf) => {
    const transaction = shelf.transaction("sops", "readwrite");
    const written = await transaction.store.get(key);
    if (written) await transaction.store.put({ ...written, changedAt } as typeof written);
    await transaction.done;
  });
}

/** Takes an SOP off this device with all its changes. The room it leaves is given at once to what had none. */
export function forgetSop(key: string): void {
  known.delete(key);
  queued.delete(key);
  refused.delete(key);
  own.delete(key);
  dropAhead(key);
  tell(key);
  void onShelf(async (shelf) => {
    const transaction = shelf.transaction(["sops", "changes", "typed"], "readwrite");
    await Promise.all([
      transaction.objectStore("sops").delete(key),
      transaction.objectStore("changes").delete(changesOf(key)),
      transaction.objectStore("typed").delete(key),
      transaction.done,
    ]);
    tellTabs({ sop: key });
  });
  for (const waiting of refused.keys()) {
    const kept = known.get(waiting);
    if (kept) keepSop(kept);
  }
}

/** Forgets what this tab knows, not what is kept. */
export function leaveKeptSops(): void {
  known.clear();
  queued.clear();
  refused.clear();
  own.clear();
  tell("");
}
