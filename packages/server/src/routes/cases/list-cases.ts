import { findStep } from "@alur/model";
import type { OpenedCaseStatus } from "@alur/run";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { CaseSummary } from "../../api/index.ts";
import { takesPartIn } from "../../authority/case-parties.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";

/** The longest list that a page shows; older cases are found by their procedure or status. */
const MOST_CASES = 200;

/** Which cases a list shows; all where nothing is said. */
export interface CaseWish {
  status?: OpenedCaseStatus | undefined;
  procedureId?: string | undefined;
}

/** The cases that an official may see, newest first, with where each is now. */
export async function listCases(services: Services, actor: Actor, wish: CaseWish): Promise<CaseSummary[]> {
  const { agencyId } = actor;
  const lines = await services.cases.listProcedures(agencyId);
  const procedures = await Promise.all(lines.map(({ id }) => services.cases.findProcedure(agencyId, id)));
  const known = new Map(procedures.flatMap((procedure) => (procedure ? [[procedure.id, procedure]] : [])));
  const mine = [...known.values()].filter(({ binding }) => takesPartIn(actor, binding)).map(({ id }) => id);
  const [rows, { names }] = await Promise.all([
    visibleCases(services, actor, mine, wish).execute(),
    services.offices.of(actor),
  ]);
  return rows.map((row) => {
    const sop = known.get(row.procedure_id)?.sop;
    return {
      id: row.case_id,
      procedureId: row.procedure_id,
      procedureTitle: sop?.identity.title ?? "",
      subject: row.subject,
      number: row.number,
      requesterName: row.requester_name ?? "",
      status: row.status,
      openedAt: row.opened_at.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
      waiting: row.waiting.map((item) => {
        const step = sop && findStep(sop, item.step_id);
        const audience = item.post_id === null ? names.unit(item.unit_id ?? "") : names.post(item.post_id);
        return { stepNumber: step?.number ?? "", activity: step?.activity ?? "", audience };
      }),
    };
  });
}

/** The same as `maySeeCase`, for many cases at once. */
function visibleCases({ tables }: Services, actor: Actor, procedureIds: string[], wish: CaseWish) {
  let cases = tables
    .selectFrom("alur.case as c")
    .select(["c.case_id", "c.procedure_id", "c.subject", "c.number", "c.requester_name", "c.status"])
    .select(["c.opened_at", "c.ended_at"])
    .select((case_) => [
      jsonArrayFrom(
        case_
          .selectFrom("alur.work_item as item")
          .select(["item.step_id", "item.post_id", "item.unit_id"])
          .whereRef("item.agency_id", "=", "c.agency_id")
          .whereRef("item.case_id", "=", "c.case_id")
          .where("item.finished_at", "is", null)
          .orderBy("item.offered_at")
          .orderBy("item.work_item_id"),
      ).as("waiting"),
    ])
    .where("c.agency_id", "=", actor.agencyId)
    .orderBy("c.opened_at", "desc")
    .orderBy("c.case_id", "desc")
    .limit(MOST_CASES);
  if (wish.status) cases = cases.where("c.status", "=", wish.status);
  if (wish.procedureId) cases = cases.where("c.procedure_id", "=", wish.procedureId);
  if (actor.administrator) return cases;
  return cases.where((case_) =>
    case_.or([
      case_.exists(
        case_
          .selectFrom("alur.case_event as deed")
          .select("deed.version")
          .whereRef("deed.agency_id", "=", "c.agency_id")
          .whereRef("deed.case_id", "=", "c.case_id")
          .where("deed.official_id", "=", actor.officialId),
      ),
      case_.exists(
        case_
          .selectFrom("alur.work_item as passed")
          .select("passed.work_item_id")
          .whereRef("passed.agency_id", "=", "c.agency_id")
          .whereRef("passed.case_id", "=", "c.case_id")
          .where((item) =>
            item.or([
              item("passed.post_id", "=", sql<string>`any(${actor.postIds}::uuid[])`),
              item("passed.unit_id", "=", sql<string>`any(${actor.unitIds}::uuid[])`),
            ]),
          ),
      ),
      ...(procedureIds.length > 0 ? [case_("c.procedure_id", "in", procedureIds)] : []),
      ...(actor.postIds.length > 0 ? [case_("c.via_post_id", "in", actor.postIds)] : []),
    ]),
  );
}
