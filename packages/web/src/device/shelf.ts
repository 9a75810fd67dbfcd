import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Change } from "./change.ts";
import type { Source, TypedText } from "./shelf-rows.ts";

/** What Ruang SOP keeps in this browser's own database. What was read back is believed of nobody: SOPs and documents are checked when they are. */
interface ShelfSchema extends DBSchema {
  sops: { key: string; value: { key: string; version: number } };
  /** The changes of each SOP in their order, for undoing them: `[SOP, number]`, from 1 on. */
  changes: { key: [string, number]; value: { sopKey: string; number: number; change: Change } };
  documents: { key: string; value: { key: string } };
  sources: { key: string; value: Source };
  typed: { key: string; value: TypedText };
  settings: { key: string; value: unknown };
}
export type Shelf = IDBPDatabase<ShelfSchema>;

const NAME = "alur";

/** Opens the database of this browser; undefined where it has none or keeps it shut, as some do in a private window. */
export async function openShelf(): Promise<Shelf | undefined> {
  if (typeof indexedDB === "undefined") return undefined;
  try {
    return await openDB<ShelfSchema>(NAME, 1, {
      upgrade(shelf) {
        for (const name of ["sops", "documents", "sources"] as const) shelf.createObjectStore(name, { keyPath: "key" });
        shelf.createObjectStore("typed", { keyPath: "sopKey" });
        shelf.createObjectStore("changes", { keyPath: ["sopKey", "number"] });
        shelf.createObjectStore("settings");
      },
      // Another tab brings a newer Alur, whose tables are others: this one lets go, so that it need not wait.
      blocking: (_before, _after, { target }) => (target as IDBDatabase).close(),
    });
  } catch {
    return undefined;
  }
}

/** All changes of one SOP. */
export function changesOf(sopKey: string, from = 1): IDBKeyRange {
  return IDBKeyRange.bound([sopKey, from], [sopKey, Infinity]);
}

/** Whether the browser refused to keep something because it has no room left. */
export function isFull(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === "QuotaExceededError";
}
