import { createTestDatabase as createFrom } from "@alur/run/testing";
import type { TestDatabase } from "@alur/run/testing";
import { inject } from "vitest";

export type { TestDatabase } from "@alur/run/testing";

/** A database of its own for a test, with all tables and no rows; `drop()` it at the end. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(inject("postgres"));
}
