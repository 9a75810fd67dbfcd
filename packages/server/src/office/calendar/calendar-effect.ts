import { deadlineOf, findStep, type WorkingCalendar } from "@alur/model";
import { calendarOf, movedDeadlines, replay, type Audience } from "@alur/run";
import type { CalendarEffect } from "../../api/index.ts";
import type { Services } from "../../services.ts";
import { getAgency } from "../agency.ts";
import { ofPostsInUnits } from "./of-posts-in-units.ts";

/** More open work is not counted: "more than so many" is all that anybody needs to know of a change that large. */
const MOST_ITEMS = 20_000;
const EXAMPLES = 5;

/** What a calendar that is not saved would do to the deadlines of open work. Changes nothing. */
export async function calendarEffect(
  services: Services,
  agencyId: string,
  wished: WorkingCalendar,
): Promise<CalendarEffect> {
  const { tables, cases } = services;
  const [{ calendar: present }, trial, items] = await Promise.all([
    getAgency(tables, agencyId),
    ofPostsInUnits(tables, agencyId, wished),
    openItems(services, agencyId),
  ]);
  const changed = new Map<string, number>();
  for (const item of items.slice(0, MOST_ITEMS)) {
    const procedure = await cases.findProcedure(agencyId, item.procedure_id);
    const step = procedure && findStep(procedure.sop, item.step_id);
    if (!step) continue;
    // Counted on both calendars from the offer alone: the time of a hold moves both alike.
    const [before, after] = [present, trial].map((calendar) =>
      deadlineOf(calendarOf(calendar, audienceOf(item)), item.offered_at.toISOString(), step.duration),
    );
    if (before !== after) changed.set(item.case_id, (changed.get(item.case_id) ?? 0) + 1);
  }
  const examples = await Promise.all(
    [...changed.keys()].slice(0, EXAMPLES).map(async (caseId) => example(services, agencyId, caseId, trial)),
  );
  return {
    cases: changed.size,
    workItems: [...changed.values()].reduce((sum, count) => sum + count, 0),
    more: items.length > MOST_ITEMS,
    examples: examples.flat(),
  };
}

async function openItems({ tables }: Services, agencyId: string) {
  return tables
    .selectFrom("alur.work_item as item")
    .innerJoin("alur.case as c", (join) =>
      join.onRef("c.agency_id", "=", "item.agency_id").onRef("c.case_id", "=", "item.case_id"),
    )
    .select(["item.case_id", "item.step_id", "item.post_id", "item.unit_id", "item.offered_at", "c.procedure_id"])
    .where("item.agency_id", "=", agencyId)
    .where("item.finished_at", "is", null)
    .orderBy("item.case_id")
    .limit(MOST_ITEMS + 1)
    .execute();
}

/** A work item has a post or a unit, never both. */
function audienceOf(item: { post_id: string | null; unit_id: string | null }): Audience {
  return item.post_id === null ? { kind: "unit", unitId: item.unit_id ?? "" } : { kind: "post", postId: item.post_id };
}

/** The first deadline of a case that moves, exactly as saving the calendar would move it. */
async function example(
  { cases }: Services,
  agencyId: string,
  caseId: string,
  calendar: WorkingCalendar,
): Promise<CalendarEffect["examples"]> {
  const entries = await cases.load(agencyId, caseId);
  const state = replay(entries.flatMap((entry) => entry.events));
  const procedure = await cases.findProcedure(agencyId, state.procedureId);
  const [moved] = procedure ? Object.entries(movedDeadlines(state, { procedure, calendar })) : [];
  if (!moved) return [];
  const [itemId, after] = moved;
  const before = state.workItems[itemId]?.dueAt ?? null;
  return [{ caseId, subject: state.subject, number: state.number, before, after }];
}
