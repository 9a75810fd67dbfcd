import { sopSchema } from "@alur/model";
import { bindingSchema } from "../../binding/bound.ts";
import type { Procedure } from "../../procedure.ts";
import type { ProcedureEntry, ProcedureLine } from "../../store/procedure-register.ts";
import type { AgencyDatabase } from "./in-agency.ts";

export async function findProcedure(
  database: AgencyDatabase,
  agencyId: string,
  procedureId: string,
): Promise<Procedure | undefined> {
  const { rows } = await database.query<{ sop: unknown; binding: unknown }>(
    "select sop, binding from alur.procedure where agency_id = $1 and procedure_id = $2",
    [agencyId, procedureId],
  );
  const [row] = rows;
  return row && { id: procedureId, sop: sopSchema.parse(row.sop), binding: bindingSchema.parse(row.binding) };
}

export async function putIntoForce(
  database: AgencyDatabase,
  { agencyId, procedure, by, at }: ProcedureEntry,
): Promise<void> {
  const { id, sop, binding } = procedure;
  await database.query(
    `insert into alur.procedure (agency_id, procedure_id, title, number, step_count, sop, binding, in_force_since, put_into_force_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      agencyId,
      id,
      sop.identity.title,
      sop.identity.number,
      sop.steps.filter((step) => step.kind !== "note").length,
      JSON.stringify(sop),
      JSON.stringify(binding),
      at,
      by,
    ],
  );
}

interface LineRow {
  procedure_id: string;
  title: string;
  number: string;
  step_count: number;
  in_force_since: Date;
  open_cases: number;
}

export async function listProcedures(database: AgencyDatabase, agencyId: string): Promise<ProcedureLine[]> {
  const { rows } = await database.query<LineRow>(
    `select procedure_id, title, number, step_count, in_force_since,
       (select count(*)::int from alur."case" running
        where running.agency_id = $1 and running.procedure_id = procedure.procedure_id and running.ended_at is null) as open_cases
     from alur.procedure
     where agency_id = $1
     order by in_force_since desc, procedure_id`,
    [agencyId],
  );
  return rows.map((row) => ({
    id: row.procedure_id,
    title: row.title,
    number: row.number,
    steps: row.step_count,
    inForceSince: row.in_force_since.toISOString(),
    openCases: row.open_cases,
  }));
}
