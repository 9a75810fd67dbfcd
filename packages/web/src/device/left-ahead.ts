import { dropNote, leftNotes, type Ahead } from "./ahead.ts";
import { applyChange } from "./change.ts";
import { beforeReading } from "./device.ts";
import { readKeptSop } from "./kept-sop.ts";
import { changesOf, type Shelf } from "./shelf.ts";
import { hasEnded } from "./tabs.ts";

// What a tab noted and could not bring into the database before it died is brought in by the next one.
beforeReading(async (shelf) => {
  for (const note of leftNotes()) {
    if (!(await hasEnded(note.tab))) continue;
    for (const mend of note.mends) await bringIn(shelf, mend);
    if (note.typed) await shelf.put("typed", note.typed);
    dropNote(note);
  }
});

/** A mend that rests on what is kept leads on from there; any other came into the database before the tab died. */
async function bringIn(shelf: Shelf, { base, change, following, ...mend }: Ahead): Promise<void> {
  const transaction = shelf.transaction(["sops", "changes", "typed"], "readwrite");
  const sops = transaction.objectStore("sops");
  const written = await sops.get(mend.key);
  const kept = (written?.version ?? 0) === base ? mended(written, mend, change) : undefined;
  if (kept) {
    await sops.put(kept);
    if (following) {
      const changes = transaction.objectStore("changes");
      await changes.delete(changesOf(mend.key, following.after + 1));
      for (const [i, each] of following.changes.entries())
        await changes.put({ sopKey: mend.key, number: following.after + i + 1, change: each });
      await transaction.objectStore("typed").delete(mend.key);
    }
  }
  await transaction.done;
}

function mended(written: unknown, mend: object, change: Ahead["change"]): ReturnType<typeof readKeptSop> {
  const before = readKeptSop(written);
  try {
    return readKeptSop({ ...before, ...mend, sop: applyChange<unknown>(before?.sop, change) });
  } catch {
    // A note that does not fit what is kept says nothing.
    return undefined;
  }
}
