import { randomUUID } from "node:crypto";
import { findStep, type Sop } from "@alur/model";
import {
  refusalMessages,
  type CaseState,
  type MigrateCase,
  type MigrationObstacle,
  type RefusalCode,
  type StepMap,
} from "@alur/run";
import type { RefusedMove } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import type { Versions } from "./find-versions.ts";

/** What is to be done to each of several cases. */
export interface Move extends Versions {
  steps: StepMap;
  reason: string;
  by: Actor;
}

/** The command that moves one case. */
export function moveCommand({ to, steps, reason, by }: Move, caseId: string, at: Date): MigrateCase {
  const commandId = randomUUID();
  return { type: "MigrateCase", commandId, caseId, target: to, steps, reason, by, at: at.toISOString() };
}

/** A case that stays where it is, with every reason; `code` is the first. */
export function refusedMove(
  { caseId, subject, number }: CaseState,
  sop: Sop,
  code: RefusalCode,
  obstacles: readonly MigrationObstacle[],
): RefusedMove {
  const found: { code: RefusalCode; stepId?: string }[] = obstacles.some((obstacle) => obstacle.code === code)
    ? [...obstacles]
    : [{ code }];
  const reasons = found.map(({ code: why, stepId }) => ({
    message: refusalMessages[why],
    step: (stepId === undefined ? undefined : stepOf(sop, stepId)[0]) ?? null,
  }));
  return { caseId, subject, number, reasons };
}

/** A step for people; nothing where the SOP does not have it. */
export function stepOf(sop: Sop, id: string): { id: string; number: string; activity: string }[] {
  const step = findStep(sop, id);
  return step ? [{ id, number: step.number, activity: step.activity }] : [];
}
