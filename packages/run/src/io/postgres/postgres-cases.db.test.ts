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

  test.each(["case_event", "seal", "sealed_case"])("the app cannot change what is in the trail: %s", async (table) => {
    for (const statement of [
      `update alur.${table} set hash = ''`,
      `delete from alur.${table}`,
      `truncate alur.${table}`,
    ]) {
      await expect(database.appPool.query(statement)).rejects.toThrow("permission denied");
    }
    const { rows } = await database.ownerPool.query<{ may: string }>(
      "select privilege_type as may from information_schema.table_privileges where table_schema = 'alur' and table_name = $1 and grantee = $2 order by may",
      [table, "alur_app"],
    );
    expect(rows.map(({ may }) => may)).toEqual(["INSERT", "SELECT"]);
  });

  test.each(["procedure", '"case"', "case_event", "work_item"])("the app cannot remove rows of %s", async (table) => {
    await expect(database.appPool.query(`delete from alur.${table}`)).rejects.toThrow("permission denied");
  });
});
