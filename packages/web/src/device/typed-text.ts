import { dropTyped, noteTyped } from "./ahead.ts";
import { onShelf } from "./device.ts";
import type { TypedText } from "./shelf-rows.ts";
import { thisTab } from "./tabs.ts";

export type { TypedText } from "./shelf-rows.ts";

/** Keeps what stands in the open cell, at every stroke of a key. A mend takes it away again. */
export function keepTyped(words: Omit<TypedText, "tab">): void {
  const typed = { ...words, tab: thisTab };
  const dropNote = noteTyped(typed);
  void onShelf(async (shelf) => {
    const transaction = shelf.transaction("typed", "readwrite");
    const kept = transaction.store.put(typed);
    // From here on the browser needs nothing more of a tab that may die.
    transaction.commit();
    await Promise.all([kept, transaction.done]);
    dropNote();
  });
}

/** The cell was left as it was. */
export function forgetTyped(sopKey: string): void {
  dropTyped();
  void onShelf((shelf) => shelf.delete("typed", sopKey));
}

/** What was being typed when a page ended; none where it is this page. */
export async function findTyped(sopKey: string): Promise<TypedText | undefined> {
  const typed = await onShelf((shelf) => shelf.get("typed", sopKey));
  return typed && typed.tab !== thisTab ? typed : undefined;
}
