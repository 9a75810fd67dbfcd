import { belongsTo, inSop } from "../case/actor.ts";
import type { CaseEvent } from "../case/case-event.ts";
import { openWorkItems, unopenedCase, type CaseState } from "../case/case-state.ts";
import { replay } from "../case/evolve.ts";
import type { CaseLine, CaseReadings, WorklistEntry, WorklistPlace } from "../store/case-readings.ts";
import type { CaseEntry, CaseStore } from "../store/case-store.ts";
import { findPredecessor, versionOf, type RegisteredSop } from "../store/supersede.ts";
import type { ProcedureEntry, ProcedureRegister } from "../store/procedure-register.ts";

/** The twin of the PostgreSQL store that keeps everything in memory, as JSON like its model. One contract suite runs on both. */
export function memoryCases(): CaseStore & CaseReadings & ProcedureRegister {
  const trails = new Map<string, string[]>();
  const procedures = new Map<string, ProcedureEntry>();
  const entriesOf = (key: string): CaseEntry[] => (trails.get(key) ?? []).map((text) => JSON.parse(text) as CaseEntry);
  const casesOf = (agencyId: string): { caseId: string; version: number; state: CaseState }[] =>
    [...trails.keys()]
      .filter((key) => key.startsWith(`${agencyId}/`))
      .map((key) => {
        const events: CaseEvent[] = entriesOf(key).flatMap((entry) => [...entry.events]);
        return {
          caseId: key.slice(agencyId.length + 1),
          version: entriesOf(key).length,
          state: replay(events, unopenedCase),
        };
      });
  const registerOf = (agencyId: string): RegisteredSop[] =>
    [...procedures.values()]
      .filter((entry) => entry.agencyId === agencyId)
      .map(({ procedure: { id, sop }, at, supersedes }) => ({
        id,
        number: sop.identity.number,
        inForceSince: at,
        supersedes,
      }));
  return {
    async findProcedure(agencyId, procedureId) {
      const entry = procedures.get(`${agencyId}/${procedureId}`);
      if (!entry) return undefined;
      const { inForceUntil: until } = versionOf(registerOf(agencyId), procedureId);
      return { ...entry.procedure, inForce: { from: entry.at, ...(until === undefined ? {} : { until }) } };
    },
    async load(agencyId, caseId) {
      return entriesOf(`${agencyId}/${caseId}`);
    },
    async append({ agencyId, caseId, entry }) {
      const key = `${agencyId}/${caseId}`;
      const trail = trails.get(key) ?? [];
      if (trail.length !== entry.version - 1) return "conflict";
      trails.set(key, [...trail, JSON.stringify(entry)]);
      return "written";
    },
    async worklist(agencyId, official, limit, after) {
      return casesOf(agencyId)
        .flatMap(({ caseId, state }) =>
          openWorkItems(state)
            .filter((item) => belongsTo(inSop(official, state.procedureId), item.audience))
            .filter((item) =>
              [item.claimedBy, item.reservedFor].every((who) => (who ?? official.officialId) === official.officialId),
            )
            .map((item): WorklistEntry => {
              const { stepId, round, performerId, audience, onBehalfOf, claimedBy, reservedFor, offeredAt, dueAt } =
                item;
              const { procedureId, subject, number } = state;
              return {
                stepId,
                round,
                performerId,
                audience,
                ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
                ...(claimedBy === undefined ? {} : { claimedBy }),
                ...(reservedFor === undefined ? {} : { reservedFor }),
                offeredAt,
                ...(dueAt === undefined ? {} : { dueAt }),
                ...(item.reminded?.escalated === undefined ? {} : { escalatedAt: item.reminded.escalated }),
                ...(state.status === "held" ? { held: true } : {}),
                caseId,
                workItemId: item.id,
                procedureId,
                subject,
                number,
                status: item.status === "claimed" ? "claimed" : "offered",
              };
            }),
        )
        .sort(compareInWorklist)
        .filter((entry) => !after || compareInWorklist(entry, after) > 0)
        .slice(0, limit);
    },
    async listCases(agencyId, { status, procedureId, after, limit }) {
      return casesOf(agencyId)
        .map(lineOf)
        .filter(
          (line) => (status ?? line.status) === line.status && (procedureId ?? line.procedureId) === line.procedureId,
        )
        .sort((a, b) => compare(b.openedAt, a.openedAt) || compare(b.caseId, a.caseId))
        .filter((line) => !after || (compare(line.openedAt, after.openedAt) || compare(line.caseId, after.caseId)) < 0)
        .slice(0, limit);
    },
    async putIntoForce(entry) {
      const key = `${entry.agencyId}/${entry.procedure.id}`;
      if (procedures.has(key)) return "in-force";
      const { sop } = entry.procedure;
      const before = findPredecessor(registerOf(entry.agencyId), { ...entry, number: sop.identity.number });
      if ("refused" in before) return before.refused;
      const { supersedes: _declared, ...rest } = entry;
      procedures.set(key, before.id === undefined ? rest : { ...rest, supersedes: before.id });
      return "in-force";
    },
    forgetProcedures() {},
    async listProcedures(agencyId) {
      return [...procedures.values()]
        .filter((entry) => entry.agencyId === agencyId)
        .map(({ procedure: { id, sop }, at, supersedes }) => ({
          id,
          title: sop.identity.title,
          number: sop.identity.number,
          steps: sop.steps.filter((step) => step.kind !== "note").length,
          inForceSince: at,
          ...versionOf(registerOf(agencyId), id),
          ...(supersedes === undefined ? {} : { supersedes }),
          openCases: casesOf(agencyId).filter(({ state }) => state.procedureId === id && state.endedAt === undefined)
            .length,
        }))
        .sort((a, b) => compare(b.inForceSince, a.inForceSince) || compare(a.id, b.id));
    },
  };
}

function lineOf({ caseId, version, state }: { caseId: string; version: number; state: CaseState }): CaseLine {
  return {
    caseId,
    procedureId: state.procedureId,
    subject: state.subject,
    number: state.number,
    ...(state.requesterName === undefined ? {} : { requesterName: state.requesterName }),
    status: state.status === "unopened" ? "open" : state.status,
    version,
    openedAt: state.openedAt,
    ...(state.endedAt === undefined ? {} : { endedAt: state.endedAt }),
    waiting: openWorkItems(state).map((item) => ({
      workItemId: item.id,
      stepId: item.stepId,
      audience: item.audience,
      ...(item.claimedBy === undefined ? {} : { claimedBy: item.claimedBy }),
      ...(item.dueAt === undefined ? {} : { dueAt: item.dueAt }),
    })),
  };
}

function compareInWorklist(a: WorklistPlace, b: WorklistPlace): number {
  return (
    compare(a.dueAt ?? "~", b.dueAt ?? "~") ||
    compare(a.offeredAt, b.offeredAt) ||
    compare(a.caseId, b.caseId) ||
    compare(a.workItemId, b.workItemId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
