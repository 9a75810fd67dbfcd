import type { PoolClient } from "pg";
import type { CaseEntry, CaseStore } from "../../store/case-store.ts";
import { appendStep } from "../postgres/append-step.ts";
import { inTransaction } from "../postgres/in-agency.ts";
import { loadCase } from "../postgres/load-case.ts";
import { inSavepoint } from "./in-savepoint.ts";

/**
 * The cases as one transaction sees and writes them; `trails` are those that it has taken and read before. A step that fails leaves the others standing.
 * Procedures never change, so they come from wherever they are known.
 */
export function storeOn(
  client: PoolClient,
  findProcedure: CaseStore["findProcedure"],
  trails: ReadonlyMap<string, readonly CaseEntry[]> = new Map(),
): CaseStore {
  const database = inTransaction(client);
  return {
    findProcedure,
    load: async (agencyId, caseId) => trails.get(caseId) ?? loadCase(database, agencyId, caseId),
    append: async (step) => inSavepoint(client, async () => appendStep(database, step)),
  };
}
