import { onShelf } from "./device.ts";
import type { TypedText } from "./shelf-rows.ts";
import { thisTab } from "./tabs.ts";

export type { TypedText } from "./shelf-rows.ts";

/** Keeps what stands in the open cell, at every stroke of a key. A mend takes it away again. */
export function keepTyped(typed: Omit<TypedText, "tab">): void {
  void onShelf((shelf) => shelf.put("typed", { ...typed, tab: thisTab }));
}

/** The cell was left as it was. */
export function forgetTyped(sopKey: string): void {
  void onShelf((shelf) => shelf.delete("typed", sopKey));
}

/** What was being typed when a page ended; none where it is this page. */
export async function findTyped(sopKey: string): Promise<TypedText | undefined> {
  const typed = await onShelf((shelf) => shelf.get("typed", sopKey));
  return typed && typed.tab !== thisTab ? typed : undefined;
}
