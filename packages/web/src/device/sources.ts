import { onShelf } from "./device.ts";
import type { Source } from "./shelf-rows.ts";

export type { Source } from "./shelf-rows.ts";

/** Where the browser keeps nothing, it is remembered as long as the page is open. */
const remembered = new Map<string, Source>();

export function keepSource(source: Source): void {
  remembered.set(source.key, source);
  void onShelf(async (shelf) => {
    await shelf.put("sources", source);
    remembered.delete(source.key);
  });
}

/** The source of an SOP by its document's key; undefined where it is not kept, as for an SOP that nobody read from anything. */
export async function findSource(key: string): Promise<Source | undefined> {
  return remembered.get(key) ?? (await onShelf((shelf) => shelf.get("sources", key)));
}

export function forgetSource(key: string): void {
  remembered.delete(key);
  void onShelf((shelf) => shelf.delete("sources", key));
}
