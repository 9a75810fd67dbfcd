import { findStep } from "@alur/model";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { CaseSummary } from "../../api/index.ts";
import { takesPartIn } from "../../authority/case-parties.ts";
import type { Actor } from "../../office/actor.ts";
import type { Services } from "../../services.ts";
import { holdsWords, seek, type SoughtWords } from "./case-words.ts";
import type { CaseWish } from "./case-wish.ts";
import { visibleCaseIds } from "./visible-cases.ts";

/** The longest list that a page shows; older cases are found by their procedure or status. */
export const MOST_CASES = 200;

/** The cases that an official may see, newest first, with where each is now. */
export async function listCases(services: Services, actor: Actor, wish: CaseWish): Promise<CaseSummary[]> {
  const { agencyId } = actor;
  const sops = await services.tables
    .selectFrom("alur.procedure")
    .select("procedure_id as id")
    .where("agency_id", "=", agencyId)
    .execute();
  const procedures = await Promise.all(sops.map(({ id }) => services.cases.findProcedure(agencyId, id)));
  const known = new Map(procedures.flatMap((procedure) => (procedure ? [[procedure.id, procedure]] : [])));
  const mine = [...known.values()].filter((procedure) => takesPartIn(actor, procedure)).map(({ id }) => id);
  const [rows, { names }] = await Promise.all([
    visibleCases(services, actor, mine, { ...wish, words: seek(wish.search ?? "", known.values()) }).execute(),
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

function visibleCases(
  { tables }: Services,
  actor: Actor,
  procedureIds: string[],
  wish: CaseWish & { words: SoughtWords },
) {
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
    .limit(wish.limit ?? MOST_CASES);
  if (wish.words.length > 0) cases = cases.where(holdsWords(wish.words));
  if (wish.status) cases = cases.where("c.status", "=", wish.status);
  if (wish.procedureId) cases = cases.where("c.procedure_id", "=", wish.procedureId);
  if (wish.after) {
    const { openedAt, id } = wish.after;
    cases = cases.where(sql<boolean>`(c.opened_at, c.case_id) < (${openedAt}::timestamptz, ${id}::uuid)`);
  }
  if (actor.administrator) return cases;
  const visible = visibleCaseIds(actor, procedureIds, { ...wish, most: wish.limit ?? MOST_CASES });
  return cases.where(sql<boolean>`c.case_id = any(${visible})`);
}
