import { onShelf } from "./device.ts";
import { thisTab } from "./tabs.ts";

/** Words that are being typed in a cell and belong to no mend yet. They outlive a page that dies in the middle of a word. */
export interface TypedText {
  sopKey: string;
  stepId: string;
  field: string;
  text: string;
  tab: string;
}

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
