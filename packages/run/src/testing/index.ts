export { createTestDatabase } from "./test-database.ts";
export type { TestDatabase, TestPostgres } from "./test-database.ts";
