import { same, type Diagnostic, type Sop } from "@alur/model";
import { applyChange, changeBetween, reverseChange, type Change, type Following } from "./change.ts";
import { askToStay, onShelf } from "./device.ts";
import type { Aside, KeptSop, OfficeDraft } from "./kept-sop.ts";
import { findKeptSop, forgetSop, hearKept, keepSop, touchSop } from "./kept-sops.ts";
import { findOpenSop, type OpenSop } from "./open-sop.ts";
import { changesOf } from "./shelf.ts";

/** An SOP that is being mended, with the way back to what it was. */
export interface Mended {
  sop: Sop;
  past: readonly Change[];
  future: readonly Change[];
  /** What the reader noticed and nobody has put away yet. */
  notes: readonly Diagnostic[];
  /** What another tab, or this one, mended at the same moment as the other. */
  asides: readonly Aside[];
  /** The office's draft of which it is a copy. */
  office: OfficeDraft | undefined;
  /** Another tab went on with it, and this one followed. */
  followed: boolean;
}

/** Mends an SOP on this device. Every mend is kept at once; how far one can go back is limited by nothing but the room. */
export interface SopInHand {
  now: () => Mended;
  hear: (listener: () => void) => () => void;
  mend: (change: (sop: Sop) => Sop) => void;
  undo: () => void;
  redo: () => void;
  putAway: (note: Diagnostic) => void;
  /** Notes that it is this version of the office's draft. */
  noteOffice: (office: OfficeDraft) => void;
  /** Ends that there are two: `take` makes the aside what stands, and what stood is a step back. */
  settle: (aside: Aside, take: boolean) => void;
}

const open = new Map<string, SopInHand>();
/** Ends the listening of those that are open. */
let stops: (() => void)[] = [];
/** The changes of SOPs that were fetched before their page is shown. */
const fetched = new Map<string, readonly Change[]>();

hearKept((key) => {
  // Fetched before a page that has not been shown yet, and another now.
  if (fetched.has(key) && !open.has(key)) void fetchHistory(key);
});

/** Fetches the history of an SOP, so that it can be opened without waiting. */
export async function fetchHistory(key: string): Promise<void> {
  const rows = await onShelf((shelf) => shelf.getAll("changes", changesOf(key)));
  fetched.set(key, rows?.map(({ change }) => change) ?? []);
}

/** An SOP of this device, to be mended; undefined where it is not here. */
export function takeInHand(key: string): SopInHand | undefined {
  const opened = findOpenSop(key);
  if (!opened) return undefined;
  const known = open.get(key);
  if (known) return known;
  const taken = start(key, opened);
  open.set(key, taken);
  return taken;
}

/** Whoever opens an SOP keeps it from then on, wherever it was found; the list of those opened last begins with it. */
export function keepOpened(key: string): void {
  const opened = findOpenSop(key);
  const at = new Date().toISOString();
  if (findKeptSop(key)) return touchSop(key, at);
  if (!opened) return;
  const { sop, documentName, diagnostics } = opened;
  keepSop({ key, sop, documentName, diagnostics, changedAt: at });
}

function start(key: string, opened: OpenSop): SopInHand {
  const kept = (): KeptSop | undefined => findKeptSop(key);
  let now = stand(kept() ?? opened, fetched.get(key) ?? []);
  /** The version on which `now` rests. Whoever writes on top of another has been overtaken by another tab. */
  let version = kept()?.version ?? 0;
  const listeners = new Set<() => void>();
  const become = (next: Mended): void => {
    now = next;
    for (const listener of listeners) listener();
  };
  const keep = (next: Mended, following?: Following): void => {
    const { sop, notes, asides, past, office } = next;
    const { documentName } = opened;
    const mended = { sop, diagnostics: [...notes], asides: [...asides], place: past.length, version };
    const draft = office ? { office } : {};
    become({ ...next, followed: false });
    version++;
    askToStay();
    keepSop({ key, documentName, ...kept(), ...mended, ...draft, changedAt: new Date().toISOString() }, following);
  };
  /** Another tab went on with it: with its way back, so that nothing here leads to where that tab never was. */
  const follow = async (): Promise<void> => {
    await fetchHistory(key);
    const current = kept();
    if (!current || same(current.sop, now.sop)) return;
    version = current.version;
    become({ ...stand(current, fetched.get(key) ?? []), followed: true });
  };
  const stop = hearKept((changed) => {
    const stands = kept();
    if ((changed !== key && changed !== "") || !stands) return;
    // Kept for the first time, or noted to be opened: the same SOP, in this tab.
    if (stands.sop === now.sop) return void (version = Math.max(version, stands.version));
    if (same(stands.sop, now.sop)) {
      version = stands.version;
      return become({
        ...now,
        sop: stands.sop,
        asides: stands.asides,
        notes: stands.diagnostics,
        office: stands.office,
      });
    }
    void follow();
  });
  stops.push(stop);
  const mend = (change: (sop: Sop) => Sop, settled = now.asides): void => {
    const { sop: before, past } = now;
    const made = changeBetween(before, change(before));
    if (made.length === 0) return void (settled === now.asides || keep({ ...now, asides: settled }));
    // Carried out on what stood, so that a row in which nothing changed stays the same object: only the others are drawn anew.
    const next = { ...now, sop: applyChange(before, made), past: [...past, made], future: [], asides: settled };
    keep(next, { after: past.length, changes: [made] });
  };
  return {
    now: () => now,
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mend: (change) => mend(change),
    undo: () => {
      const change = now.past.at(-1);
      if (!change) return;
      const before = applyChange(now.sop, reverseChange(change));
      keep({ ...now, sop: before, past: now.past.slice(0, -1), future: [change, ...now.future] });
    },
    redo: () => {
      const [change, ...future] = now.future;
      if (change) keep({ ...now, sop: applyChange(now.sop, change), past: [...now.past, change], future });
    },
    noteOffice: (office) => keep({ ...now, office }),
    putAway: (note) => keep({ ...now, notes: now.notes.filter((other) => other !== note) }),
    settle: (aside, take) => {
      const others = now.asides.filter((other) => other !== aside);
      if (take) mend(() => aside.sop, others);
      else keep({ ...now, asides: others });
    },
  };
}

function stand(kept: OpenSop & Partial<KeptSop>, changes: readonly Change[]): Mended {
  const { sop, diagnostics, asides = [], place = 0, office } = kept;
  return {
    sop,
    past: changes.slice(0, place),
    future: changes.slice(place),
    notes: diagnostics,
    asides,
    office,
    followed: false,
  };
}

/** Lets go of every SOP that is being mended here. */
export function leaveHand(): void {
  for (const stop of stops) stop();
  stops = [];
  open.clear();
  fetched.clear();
}

/** Takes an SOP off the device, and out of hand. */
export function discardSop(key: string): void {
  open.delete(key);
  fetched.delete(key);
  forgetSop(key);
}
