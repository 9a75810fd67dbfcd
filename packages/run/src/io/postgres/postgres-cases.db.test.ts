import { drawSop } from "@alur/model";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { caseStoreContract } from "../../testing/case-store-contract.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { letterSop } from "../../testing/test-office.ts";
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

  test("an SOP for which all lines of a worklist ask at once is read once, and again after it was changed", async () => {
    const agencyId = crypto.randomUUID();
    const { sop } = drawSop(letterSop, "Penyusunan Surat Keluar");
    const procedure = { id: crypto.randomUUID(), sop, binding: {} };
    const writer = postgresCases(database.appPool);
    await writer.putIntoForce({ agencyId, procedure, by: agencyId, at: "2026-03-02T01:00:00.000Z" });
    let questions = 0;
    const count = (): void => void questions++;
    database.appPool.on("acquire", count);
    const store = postgresCases(database.appPool);
    const askForAll = async () =>
      Promise.all(Array.from({ length: 50 }, () => store.findProcedure(agencyId, procedure.id)));
    expect(new Set(await askForAll()).size).toBe(1);
    // The SOP itself, and who stands behind its performers.
    expect(questions).toBe(2);
    store.forgetProcedures(agencyId);
    expect((await askForAll())[0]).toMatchObject(procedure);
    expect(questions).toBe(3);
    database.appPool.off("acquire", count);
    expect(await store.findProcedure(agencyId, crypto.randomUUID())).toBeUndefined();
  });

  test.each(["procedure", '"case"', "case_event", "work_item"])("the app cannot remove rows of %s", async (table) => {
    await expect(database.appPool.query(`delete from alur.${table}`)).rejects.toThrow("permission denied");
  });
});
