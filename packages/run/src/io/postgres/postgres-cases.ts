import type { Pool } from "pg";
import type { Procedure } from "../../procedure.ts";
import type { CaseReadings } from "../../store/case-readings.ts";
import type { CaseStore } from "../../store/case-store.ts";
import type { ProcedureRegister } from "../../store/procedure-register.ts";
import { Recent } from "../../store/recent.ts";
import { appendStep } from "./append-step.ts";
import { readCaseList } from "./case-list.ts";
import { inAgency } from "./in-agency.ts";
import { loadCase } from "./load-case.ts";
import { findProcedure, listProcedures, putIntoForce } from "./procedures.ts";
import { readWorklist } from "./worklist.ts";

/**
 * The cases and procedures of all agencies in PostgreSQL. The pool stays the caller's: it is opened under the app's role and closed by whoever opened it.
 * `stepWritten` hears of every step that stands.
 */
export function postgresCases(
  pool: Pool,
  stepWritten: () => void = () => {},
): CaseStore & CaseReadings & ProcedureRegister {
  // A procedure never changes once it is in force, so what was read once is true for ever.
  const procedures = new Recent<Procedure>(500);
  return {
    async findProcedure(agencyId, procedureId) {
      const key = `${agencyId}/${procedureId}`;
      const known = procedures.find(key);
      if (known) return known;
      const procedure = await findProcedure(inAgency(pool, agencyId), agencyId, procedureId);
      if (procedure) procedures.keep(key, procedure);
      return procedure;
    },
    load: async (agencyId, caseId) => loadCase(inAgency(pool, agencyId), agencyId, caseId),
    async append(step) {
      const outcome = await appendStep(inAgency(pool, step.agencyId), step);
      if (outcome === "written") stepWritten();
      return outcome;
    },
    worklist: async (agencyId, official, limit) => readWorklist(inAgency(pool, agencyId), agencyId, official, limit),
    listCases: async (agencyId, wish) => readCaseList(inAgency(pool, agencyId), agencyId, wish),
    putIntoForce: async (entry) => putIntoForce(inAgency(pool, entry.agencyId), entry),
    listProcedures: async (agencyId) => listProcedures(inAgency(pool, agencyId), agencyId),
  };
}
