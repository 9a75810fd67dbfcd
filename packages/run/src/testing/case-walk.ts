import { END, type Sop } from "@alur/model";
import type { Actor } from "../case/actor.ts";
import { available, type AvailableCommand } from "../case/available.ts";
import type { CaseCommand } from "../case/case-command.ts";
import { unopenedCase, type CaseState } from "../case/case-state.ts";
import type { CaseContext } from "../case/course.ts";
import { exitsOf, outcomeKey } from "../flow/exits.ts";
import { by } from "./commands.ts";
import { carryOut } from "./given-case.ts";

/** The posts to which work is passed on a walk. */
export const receivers = ["Staf", "Kadis"];

/** Every command, fully said, that an official may give now. */
export function commandsFor(state: CaseState, context: CaseContext, actor: Actor): CaseCommand[] {
  return available(state, context.procedure, actor).flatMap((choice) => said(choice, state, actor));
}

function said(choice: AvailableCommand, state: CaseState, actor: Actor): CaseCommand[] {
  const says = by(actor);
  switch (choice.type) {
    case "OpenCase":
      return choice.viaPostIds.map((viaPostId) => says.open({ viaPostId }));
    case "AddComment":
      return [says.comment("Catatan")];
    case "AttachFile":
      return attachments(state, says);
    case "ClaimWorkItem":
      return [says.claim(choice.workItemId)];
    case "ReleaseWorkItem":
      return [says.release(choice.workItemId)];
    case "CompleteWorkItem":
      return [says.complete(choice.workItemId)];
    case "DecideWorkItem":
      return choice.outcomes.map((outcome) => says.decide(choice.workItemId, outcome));
    case "SendBack":
      return choice.targets.flatMap(({ stepId }) => [
        says.sendBack(choice.workItemId, stepId),
        says.sendBack(choice.workItemId, stepId, "Tanggal keliru", { straightBack: true }),
      ]);
    case "ForwardWorkItem":
    case "DelegateWorkItem":
    case "ReassignWorkItem":
    case "AddPerformer":
      return receivers.map((postId) => says.pass(choice.type, choice.workItemId, postId));
    case "AnswerDelegation":
      return [says.answer(choice.workItemId)];
    case "RecallWorkItem":
      return [says.recall(choice.workItemId)];
    case "RemovePerformer":
      return [says.remove(choice.workItemId)];
    case "OpenChildCase":
      return [says.openChild(choice.workItemId, `berkas-${choice.workItemId}`)];
    case "HoldCase":
      return [says.hold()];
    case "ResumeCase":
      return [says.resume()];
    case "CancelCase":
      return [says.cancel()];
    case "ReopenCase":
      return choice.targets.map(({ stepId }) => says.reopen(stepId));
  }
}

/** A document that is not there yet, and a newer version of one that is. */
function attachments(state: CaseState, says: ReturnType<typeof by>): CaseCommand[] {
  const documents = Object.values(state.documents);
  const latest = documents.at(-1);
  const newer = latest && says.attach(latest.id, `versi ${latest.versions.length + 1}`, { replaces: true });
  return [says.attach(`dokumen-${documents.length + 1}`), ...(newer ? [newer] : [])];
}

/** What a berkas hears of those that it waits for. */
function newsOf(state: CaseState, actors: readonly Actor[]): CaseCommand[] {
  const [actor] = actors;
  const children = Object.values(state.workItems).flatMap((item) => item.children ?? []);
  if (!actor) return [];
  return children
    .filter(({ status }) => status === "running")
    .map(({ caseId }) => by(actor).recordChild(caseId, "ended", "Selesai"));
}

const onwardTypes: readonly CaseCommand["type"][] = [
  "OpenCase",
  "ClaimWorkItem",
  "CompleteWorkItem",
  "DecideWorkItem",
  "AnswerDelegation",
  "ResumeCase",
  "RecordChildCase",
];
const stopping: readonly CaseCommand["type"][] = ["HoldCase", "CancelCase", "ReopenCase"];

/**
 * What officials do with a berkas, one thing after another. They mostly carry it on, sometimes send it back, at times pass it on or fetch it back, and
 * seldom stop it, so that a walk gets around in the SOP. Undefined where nobody may do anything, and mostly where the berkas has stopped.
 */
export function pick(
  state: CaseState,
  context: CaseContext,
  actors: readonly Actor[],
  choice: number,
): CaseCommand | undefined {
  const all = [...actors.flatMap((actor) => commandsFor(state, context, actor)), ...newsOf(state, actors)];
  const onward = all.filter(({ type }) => onwardTypes.includes(type));
  const returns = all.filter(({ type }) => type === "SendBack");
  const stops = all.filter(({ type }) => stopping.includes(type));
  const detours = all.filter(({ type }) => ![...onwardTypes, ...stopping, "SendBack", "AddComment"].includes(type));
  const mood = choice % 20;
  const wished = mood === 0 ? stops : mood < 4 ? returns : mood < 8 ? detours : mood === 8 ? all : onward;
  const wanted = wished.length > 0 ? wished : onward;
  return wanted[Math.floor(choice / 20) % Math.max(1, wanted.length)];
}

/** The states through which a berkas comes when officials do, again and again, one of the things they may. */
export function walk(context: CaseContext, actors: readonly Actor[], choices: readonly number[]): CaseState[] {
  const states = [unopenedCase];
  for (const choice of choices) {
    const state = states.at(-1) ?? unopenedCase;
    const command = pick(state, context, actors, choice);
    if (command) states.push(carryOut(command, state, context));
  }
  return states;
}

/**
 * Brings a berkas to its end the shortest way: every decision takes the exit that is nearest to the end. Everybody who has an item finishes it. Gives up
 * after so many commands, which in a procedure that can end never happens.
 */
export function bringToEnd(from: CaseState, context: CaseContext, actors: readonly Actor[], most = 2000): CaseState {
  const distance = distancesToEnd(context.procedure.sop);
  let state = from;
  for (let count = 0; state.status !== "ended" && count < most; count++) {
    const now = state;
    const command =
      newsOf(now, actors)[0] ??
      actors.flatMap((actor) => onward(commandsFor(now, context, actor), now, context, distance))[0];
    if (!command) return state;
    state = carryOut(command, state, context);
  }
  return state;
}

/** How many steps a berkas is from the end at best; a fork counts with its longest branch. */
function distancesToEnd(sop: Sop): Map<string, number> {
  const distances = new Map([[END, 0]]);
  for (let grew = true, round = 1; grew; round++) {
    const near = sop.steps.filter(
      (step) =>
        step.kind !== "note" &&
        !distances.has(step.id) &&
        exitsOf(sop, step).some((exit) => exit.to.length > 0 && exit.to.every((id) => distances.has(id))),
    );
    for (const step of near) distances.set(step.id, round);
    grew = near.length > 0;
  }
  return distances;
}

function onward(
  commands: readonly CaseCommand[],
  state: CaseState,
  { procedure: { sop } }: CaseContext,
  distance: ReadonlyMap<string, number>,
): CaseCommand[] {
  return commands.filter((command) => {
    if (command.type !== "DecideWorkItem") return onwardTypes.includes(command.type);
    const step = sop.steps.find((other) => other.id === state.workItems[command.workItemId]?.stepId);
    const far = (outcome: string): number => {
      const exit = step && exitsOf(sop, step).find((other) => outcomeKey(other.outcome) === outcome);
      return Math.max(...(exit?.to ?? []).map((id) => distance.get(id) ?? Number.POSITIVE_INFINITY));
    };
    return (
      step !== undefined && exitsOf(sop, step).every((exit) => far(command.outcome) <= far(outcomeKey(exit.outcome)))
    );
  });
}
