export { arbitraryRunnableSop } from "./arbitrary-runnable-sop.ts";
export * from "./commands.ts";
export { takeEveryExit, type EveryExit } from "./every-exit.ts";
export * from "./given-case.ts";
export * from "./memory-cases.ts";
export { createTestDatabase } from "./test-database.ts";
export type { TestDatabase, TestPostgres } from "./test-database.ts";
export * from "./test-office.ts";
