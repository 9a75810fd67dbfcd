import { getStep } from "@alur/model";
import type { CaseMigrated } from "../../migration/case-migrated.ts";
import { evolveMigration } from "../../migration/evolve-migration.ts";
import { matchPerformers } from "../../migration/match-performers.ts";
import { obstaclesTo, type MigrationObstacle } from "../../migration/obstacle.ts";
import type { StepMap } from "../../migration/step-map.ts";
import type { Procedure } from "../../procedure.ts";
import { doerOf } from "../actor.ts";
import { isOpenItem, itemsOfRound, openRounds, type CaseState, type StepRound } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext, type Course } from "../course.ts";
import { movedDeadlines } from "../deadlines.ts";
import { refuse, type Decision } from "../decision.ts";
import { carryOn, settle } from "../go-on.ts";
import { nextInOrder, performersOf, settledOutcome } from "../joint.ts";
import { whyNotMigrated } from "../may.ts";
import { audienceOf, offerTo } from "../offer.ts";
import { tellMoved } from "../tell-moved.ts";

/**
 * The administrator lets a running berkas go on by a newer SOP, where it stands. Open work stays with whoever has it as far as the new SOP gives it to the
 * same post or unit; what was passed on by hand stays where it is. Nothing that was done is done again.
 */
export interface MigrateCase extends CommandBase {
  type: "MigrateCase";
  target: Procedure;
  steps: StepMap;
  reason: string;
}

/** The new names of a berkas's steps and performers, as the trail keeps them. */
export function migrationOf(command: MigrateCase, state: CaseState, { procedure }: CaseContext): CaseMigrated {
  const { target, steps, reason, by, at } = command;
  return {
    type: "CaseMigrated",
    fromProcedureId: procedure.id,
    toProcedureId: target.id,
    steps,
    performers: matchPerformers(procedure, target),
    reason: reason.trim(),
    by: doerOf(by, state),
    at,
  };
}

/** Everything that keeps this berkas from going on by the newer SOP. */
export function obstaclesOf(command: MigrateCase, state: CaseState, context: CaseContext): MigrationObstacle[] {
  const after = evolveMigration(state, migrationOf(command, state, context));
  return obstaclesTo(state, after, { ...context, procedure: command.target });
}

export function migrateCase(command: MigrateCase, state: CaseState, context: CaseContext): Decision {
  const { target, steps, at, by } = command;
  const why = whyNotMigrated(state, by);
  if (why) return refuse(why);
  if (target.id === state.procedureId) return refuse("migration-same-sop");
  if (!isWhole(steps, context.procedure, target)) return refuse("migration-map-wrong");
  if (command.reason.trim() === "") return refuse("word-missing");
  const [obstacle] = obstaclesOf(command, state, context);
  if (obstacle) return refuse(obstacle.code);
  const next: CaseContext = { ...context, procedure: target };
  const migrated = happen(courseFrom(state), migrationOf(command, state, context));
  const seenTo = openRounds(migrated.state).reduce(
    (course, round) => seeTo(course, { command, before: context, next }, round),
    migrated,
  );
  const settled = settle(seenTo, next, at);
  const dueAt = movedDeadlines(settled.state, next);
  return [...settled.events, ...tellMoved(settled.state, next, { because: "case-migrated", dueAt, at })];
}

/** Every step leads to one step of the new SOP, and no two to the same. */
function isWhole(steps: StepMap, from: Procedure, to: Procedure): boolean {
  const has = ({ sop }: Procedure, id: string) => sop.steps.some((step) => step.id === id && step.kind !== "note");
  const targets = Object.values(steps);
  return (
    new Set(targets).size === targets.length && Object.entries(steps).every(([a, b]) => has(from, a) && has(to, b))
  );
}

interface Move {
  command: MigrateCase;
  before: CaseContext;
  next: CaseContext;
}

/** One step at which the berkas stands: who has no part in it any more, who has one now, and whether what is done is enough. */
function seeTo(course: Course, move: Move, { id }: StepRound): Course {
  const { command, next } = move;
  const { at } = command;
  const { sop } = next.procedure;
  const round = course.state.rounds[id];
  if (round?.status !== "open") return course;
  const step = getStep(sop, round.stepId);
  const wanted = performersOf(sop, step);
  const withdrawn = itemsOfRound(course.state, id)
    .filter((item) => isOpenItem(item) && item.addedBy === undefined && !wanted.includes(item.performerId))
    .reduce(
      (now, item) => happen(now, { type: "WorkItemWithdrawn", workItemId: item.id, because: "case-migrated", at }),
      course,
    );
  const kept = giveToThoseBoundNow(withdrawn, move, id);
  const had = itemsOfRound(kept.state, id).map((item) => item.performerId);
  const asked = step.participation === "in-order" ? [] : wanted.filter((performer) => !had.includes(performer));
  const known = performersBefore(move, round.stepId);
  const newcomers = asked.filter((performer) => !known.includes(performer));
  const offered = newcomers.reduce((now, performer) => offerTo(now, next, round, performer, at), kept);
  const idle =
    !itemsOfRound(offered.state, id).some(isOpenItem) &&
    settledOutcome(step, offered.state, id, sop) === undefined &&
    nextInOrder(step, offered.state, id, sop) === undefined;
  // Nobody would be left to do the step: it is offered as if the berkas had just come to it.
  const missing = idle ? wanted.filter((performer) => !isDoneBy(offered.state, id, performer)) : [];
  const whole = missing.reduce((now, performer) => offerTo(now, next, round, performer, at), offered);
  return carryOn(whole, next, id, at);
}

function isDoneBy(state: CaseState, roundId: string, performerId: string): boolean {
  return itemsOfRound(state, roundId).some((item) => item.performerId === performerId && item.status === "completed");
}

/** Open work that waits where the old binding put it goes to where the new binding puts it. */
function giveToThoseBoundNow(course: Course, { command, before, next }: Move, roundId: string): Course {
  const { viaPostId } = course.state;
  const back = Object.fromEntries(
    Object.entries(matchPerformers(before.procedure, next.procedure)).map(([old, young]) => [young, old]),
  );
  return itemsOfRound(course.state, roundId)
    .filter((item) => isOpenItem(item) && item.addedBy === undefined)
    .reduce((now, item) => {
      const [was, is] = [
        before.procedure.binding[back[item.performerId] ?? ""],
        next.procedure.binding[item.performerId],
      ];
      if (!was || !is) return now;
      const [from, to] = [audienceOf(was, viaPostId), audienceOf(is, viaPostId)];
      if (!sameAudience(item.audience, from) || sameAudience(from, to)) return now;
      const { reason, at, by } = command;
      const given = { workItemId: item.id, to, reason: reason.trim(), by: doerOf(by, course.state), at };
      return happen(now, { type: "WorkItemReassigned", ...given });
    }, course);
}

/** Who had a part in the step by the old SOP, in the words of the new one. */
function performersBefore({ command, before, next }: Move, stepId: string): string[] {
  const old = Object.entries(command.steps).find(([, young]) => young === stepId)?.[0];
  const names = matchPerformers(before.procedure, next.procedure);
  const step = before.procedure.sop.steps.find(({ id }) => id === old);
  return (step?.performerIds ?? []).flatMap((id) => names[id] ?? []);
}

function sameAudience(a: ReturnType<typeof audienceOf>, b: ReturnType<typeof audienceOf>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
