import type { WorkItem } from "../../case/case-state.ts";
import { StandingLost, type CaseStep } from "../../store/case-store.ts";
import { workItemChanges } from "../../store/work-item-changes.ts";
import type { AgencyDatabase } from "./in-agency.ts";
import { changedColumnsOf, offeredColumns, statementOf, type Column, type StepShape } from "./step-statement.ts";

/** Writes one step of a case: one statement, one round trip, one transaction. */
export async function appendStep(
  database: Pick<AgencyDatabase, "query">,
  step: CaseStep,
): Promise<"written" | "conflict"> {
  const { rows } = await database.query<{ version: number | null; holds: boolean }>(statementFor(step));
  const [row] = rows;
  if (row?.holds === false) throw new StandingLost("Somebody's standing changed before their step was written.");
  return typeof row?.version === "number" ? "written" : "conflict";
}

function statementFor(step: CaseStep): { name: string; text: string; values: unknown[] } {
  const { entry, before, after, standing } = step;
  const { changed, offered } = workItemChanges(before, after);
  const goesOn = before.procedureId === after.procedureId ? "move" : "migrate";
  const shape: StepShape = {
    kind: entry.version === 1 ? "open" : goesOn,
    standing: standing !== undefined,
    changed: changed.length,
    offered: offered.length,
  };
  const values = [
    ...commonValues(step),
    ...valuesOfKind(shape.kind, step),
    ...(standing ? [standing.sessionId, standing.officeVersion] : []),
    ...rowsOf(changedColumnsOf(shape), changed, step),
    ...rowsOf(offeredColumns, offered, step),
  ];
  return { ...statementOf(shape), values };
}

function commonValues({ agencyId, caseId, entry, after, remindAt }: CaseStep): unknown[] {
  const { version, commandId, officialId, at, events, request } = entry;
  const ofCase = [agencyId, caseId, version - 1, after.status, after.endedAt];
  return [...ofCase, commandId, officialId, at, JSON.stringify(events), request, remindAt.case];
}

function valuesOfKind(kind: StepShape["kind"], { after }: CaseStep): unknown[] {
  if (kind === "open") return [after.procedureId, after.subject, after.number, after.requesterName, after.viaPostId];
  return kind === "migrate" ? [after.procedureId] : [];
}

function rowsOf(columns: readonly Column[], items: readonly WorkItem[], { remindAt }: CaseStep): unknown[] {
  return items.flatMap((item) => columns.map(([, , valueOf]) => valueOf(item, remindAt)));
}
