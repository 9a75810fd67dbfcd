import { createTestDatabase as createFrom } from "@alur/run/testing";
import type { TestDatabase } from "@alur/run/testing";
import { inject } from "vitest";
import { copyPrepared } from "./prepared-data.ts";

export type { TestDatabase } from "@alur/run/testing";

/** A database of its own for a test, with all tables and no rows; `drop()` it at the end. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(inject("postgres"));
}

/** Fills an empty folder with what Alur's first start leaves there. */
export function fillDataFolder(folder: string): void {
  copyPrepared(inject("preparedData"), folder);
}
