import type { Pool } from "pg";
import type { CaseReadings } from "../../store/case-readings.ts";
import type { CaseStore } from "../../store/case-store.ts";
import type { ProcedureRegister } from "../../store/procedure-register.ts";
import { appendStep } from "./append-step.ts";
import { readCaseList } from "./case-list.ts";
import { inAgency } from "./in-agency.ts";
import { knownProcedures } from "./known-procedures.ts";
import { loadCase } from "./load-case.ts";
import { listProcedures, putIntoForce } from "./procedures.ts";
import { readWorklist } from "./worklist.ts";

/**
 * The cases and procedures of all agencies in PostgreSQL. The pool stays the caller's: it is opened under the app's role and closed by whoever opened it.
 * `stepWritten` hears of every step that stands.
 */
export function postgresCases(
  pool: Pool,
  stepWritten: () => void = () => {},
): CaseStore & CaseReadings & ProcedureRegister {
  const procedures = knownProcedures(pool);
  return {
    findProcedure: procedures.find,
    forgetProcedures: procedures.forget,
    load: async (agencyId, caseId) => loadCase(inAgency(pool, agencyId), agencyId, caseId),
    async append(step) {
      const outcome = await appendStep(inAgency(pool, step.agencyId), step);
      if (outcome === "written") stepWritten();
      return outcome;
    },
    worklist: async (agencyId, official, limit, after) =>
      readWorklist(inAgency(pool, agencyId), agencyId, official, limit, after),
    listCases: async (agencyId, wish) => readCaseList(inAgency(pool, agencyId), agencyId, wish),
    async putIntoForce(entry) {
      const outcome = await putIntoForce(inAgency(pool, entry.agencyId), entry);
      procedures.forget(entry.agencyId);
      return outcome;
    },
    listProcedures: async (agencyId) => listProcedures(inAgency(pool, agencyId), agencyId),
  };
}
