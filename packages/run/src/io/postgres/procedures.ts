import { sopSchema, type Sop } from "@alur/model";
import { bindingSchema } from "../../binding/bound.ts";
import type { InForce, Procedure } from "../../procedure.ts";
import type { ProcedureEntry, ProcedureLine, SupersedeRefusal } from "../../store/procedure-register.ts";
import { findPredecessor, versionOf, type RegisteredSop } from "../../store/supersede.ts";
import type { AgencyDatabase } from "./in-agency.ts";

/** What may change of an SOP in force: who stands behind its performers, and until when it is in force. */
export type Standing = Required<Pick<Procedure, "binding" | "inForce">>;

/** The SOP itself, which never changes once it is in force. */
export async function findSop(
  database: AgencyDatabase,
  agencyId: string,
  procedureId: string,
): Promise<Sop | undefined> {
  const { rows } = await database.query<{ sop: unknown }>(
    "select sop from alur.procedure where agency_id = $1 and procedure_id = $2",
    [agencyId, procedureId],
  );
  return rows[0] && sopSchema.parse(rows[0].sop);
}

/** How an SOP stands now: with the binding that holds today. */
export async function findStanding(
  database: AgencyDatabase,
  agencyId: string,
  procedureId: string,
): Promise<Standing | undefined> {
  const { rows } = await database.query<{ binding: unknown; since: Date; until: Date | null }>({
    name: "alur-procedure-standing",
    text: `select coalesce((
        select changed.binding from alur.procedure_binding changed
        where changed.agency_id = $1 and changed.procedure_id = $2 and changed.valid_from <= clock_timestamp()
        order by changed.valid_from desc limit 1
      ), p.binding) as binding, p.in_force_since as since,
      (select newer.in_force_since from alur.procedure newer where newer.agency_id = $1 and newer.supersedes = $2) as until
      from alur.procedure p where p.agency_id = $1 and p.procedure_id = $2`,
    values: [agencyId, procedureId],
  });
  const [row] = rows;
  if (!row) return undefined;
  const inForce: InForce = {
    from: row.since.toISOString(),
    ...(row.until ? { until: row.until.toISOString() } : {}),
  };
  return { binding: bindingSchema.parse(row.binding), inForce };
}

/** Of two administrators who put SOPs of one agency into force at once the second waits, and then sees what the first one did. */
export async function putIntoForce(
  database: AgencyDatabase,
  { agencyId, procedure, supersedes, by, at }: ProcedureEntry,
): Promise<"in-force" | SupersedeRefusal> {
  const { id, sop, binding } = procedure;
  const { title, number } = sop.identity;
  const steps = sop.steps.filter((step) => step.kind !== "note").length;
  const client = await database.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended('alur.procedure' || $1::text, 0))", [agencyId]);
    const known = await readRegister(client, agencyId);
    const before = known.some((other) => other.id === id) ? {} : findPredecessor(known, { number, at, supersedes });
    if (!("refused" in before)) {
      await client.query(
        `insert into alur.procedure
         (agency_id, procedure_id, title, number, step_count, sop, binding, in_force_since, put_into_force_by, supersedes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
        [agencyId, id, title, number, steps, JSON.stringify(sop), JSON.stringify(binding), at, by, before.id],
      );
    }
    await client.query("commit");
    client.release();
    return "refused" in before ? before.refused : "in-force";
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}

interface RegisterRow {
  id: string;
  title: string;
  number: string;
  steps: number;
  since: Date;
  supersedes: string | null;
  open_cases: number;
}

export async function listProcedures(database: AgencyDatabase, agencyId: string): Promise<ProcedureLine[]> {
  const { rows } = await database.query<RegisterRow>(
    `select procedure_id as id, title, number, step_count as steps, in_force_since as since, supersedes,
       (select count(*)::int from alur."case" running
        where running.agency_id = $1 and running.procedure_id = procedure.procedure_id and running.ended_at is null) as open_cases
     from alur.procedure
     where agency_id = $1
     order by in_force_since desc, procedure_id`,
    [agencyId],
  );
  const register = rows.map(registered);
  return rows.map(({ id, title, number, steps, open_cases: openCases, since, supersedes }) => ({
    id,
    title,
    number,
    steps,
    inForceSince: since.toISOString(),
    ...versionOf(register, id),
    ...(supersedes === null ? {} : { supersedes }),
    openCases,
  }));
}

async function readRegister(database: Pick<AgencyDatabase, "query">, agencyId: string): Promise<RegisteredSop[]> {
  const { rows } = await database.query<Pick<RegisterRow, "id" | "number" | "since" | "supersedes">>(
    `select procedure_id as id, number, in_force_since as since, supersedes from alur.procedure
     where agency_id = $1 order by in_force_since desc, procedure_id`,
    [agencyId],
  );
  return rows.map(registered);
}

function registered({ id, number, since, supersedes }: Pick<RegisterRow, "id" | "number" | "since" | "supersedes">) {
  return { id, number, inForceSince: since.toISOString(), supersedes: supersedes ?? undefined };
}
