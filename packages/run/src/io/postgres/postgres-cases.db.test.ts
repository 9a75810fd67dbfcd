import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { caseStoreContract } from "../../testing/case-store-contract.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { postgresCases } from "./postgres-cases.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject("postgres"));
});
afterAll(async () => database.drop());

describe("cases kept in PostgreSQL", () => {
  caseStoreContract(() => postgresCases(database.appPool));

  test.each(["update alur.case_event set version = 1", "delete from alur.case_event", "truncate alur.case_event"])(
    "the app cannot change the trail: %s",
    async (statement) => {
      await expect(database.appPool.query(statement)).rejects.toThrow("permission denied");
    },
  );

  test.each(["procedure", '"case"', "case_event", "work_item"])("the app cannot remove rows of %s", async (table) => {
    await expect(database.appPool.query(`delete from alur.${table}`)).rejects.toThrow("permission denied");
  });
});
