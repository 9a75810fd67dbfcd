import type { PoolClient } from "pg";
import type { CaseStore } from "../../store/case-store.ts";
import { appendStep } from "../postgres/append-step.ts";
import { inTransaction } from "../postgres/in-agency.ts";
import { loadCase } from "../postgres/load-case.ts";

/** The cases as one transaction sees and writes them. Procedures never change, so they come from wherever they are known. */
export function storeOn(client: PoolClient, findProcedure: CaseStore["findProcedure"]): CaseStore {
  const database = inTransaction(client);
  return {
    findProcedure,
    load: async (agencyId, caseId) => loadCase(database, agencyId, caseId),
    append: async (step) => appendStep(database, step),
  };
}
