import type { Performer } from "../performer.ts";
import { findPerformer, type Sop } from "../sop.ts";
import type { Step } from "../step.ts";
import { newPerformerId } from "./new-ids.ts";
import { replaceName } from "./replace-name.ts";

/** Puts a Pelaksana column in at a place among the performers (counted from 0). Nobody acts in it yet. */
export function addPerformer(sop: Sop, index: number, name: string): Sop {
  const added: Performer = { id: newPerformerId(sop), name, aliases: [], kind: "post", column: true };
  return { ...sop, performers: sop.performers.toSpliced(index, 0, added) };
}

/** Gives a performer another name, in the heading and wherever a sentence of the SOP names them. */
export function renamePerformer(sop: Sop, performerId: string, name: string): Sop {
  const before = findPerformer(sop, performerId);
  if (!before || before.name === name) return sop;
  const others = sop.performers.filter(({ id }) => id !== performerId).map((performer) => performer.name);
  const performers = sop.performers.map((performer) =>
    performer.id === performerId ? { ...performer, name } : performer,
  );
  return replaceName({ ...sop, performers }, before.name, name, others);
}

/** Two columns that are one performer become one. The name that goes stays known as an alias: sentences and office lists may go on using it. */
export function mergePerformers(sop: Sop, fromId: string, intoId: string): Sop {
  const from = findPerformer(sop, fromId);
  const into = findPerformer(sop, intoId);
  if (!from || !into || fromId === intoId) return sop;
  const aliases = [...new Set([...into.aliases, from.name, ...from.aliases])].filter((name) => name !== into.name);
  const performers = sop.performers
    .filter(({ id }) => id !== fromId)
    .map((performer) =>
      performer.id === intoId ? { ...into, aliases, column: into.column || from.column } : performer,
    );
  return {
    ...sop,
    performers,
    steps: sop.steps.map((step) => withPerformers(performers, renamedIn(step, fromId, intoId))),
  };
}

/** Moves a column to another place among the performers. Who acts in order acts in the new order: from left to right. */
export function movePerformer(sop: Sop, performerId: string, to: number): Sop {
  const from = sop.performers.findIndex(({ id }) => id === performerId);
  const [moved] = sop.performers.slice(from, from + 1);
  if (from < 0 || !moved || from === to || to < 0 || to >= sop.performers.length) return sop;
  const performers = sop.performers.toSpliced(from, 1).toSpliced(to, 0, moved);
  return { ...sop, performers, steps: sop.steps.map((step) => withPerformers(performers, step)) };
}

/** Takes a column away. Steps that only this performer had are left with nobody: `orphaned` names them, for somebody has to do that work. */
export function removePerformer(sop: Sop, performerId: string): { sop: Sop; orphaned: string[] } {
  const performers = sop.performers.filter(({ id }) => id !== performerId);
  const steps = sop.steps.map((step) => withPerformers(performers, step));
  const orphaned = steps.flatMap((step, i) =>
    step.performerIds.length === 0 && sop.steps[i]?.performerIds.includes(performerId) ? [step.id] : [],
  );
  return { sop: { ...sop, performers, steps }, orphaned };
}

function renamedIn(step: Step, fromId: string, intoId: string): Step {
  const performerIds = step.performerIds.map((id) => (id === fromId ? intoId : id));
  const known = step.evidence?.performers;
  if (known?.alternative !== fromId) return { ...step, performerIds };
  return { ...step, performerIds, evidence: { ...step.evidence, performers: { ...known, alternative: intoId } } };
}

/** The step with its performers in the order of these columns, those without one left out. */
function withPerformers(performers: readonly Performer[], step: Step): Step {
  const performerIds = performers.map(({ id }) => id).filter((id) => step.performerIds.includes(id));
  const changed =
    performerIds.length !== step.performerIds.length || performerIds.some((id, i) => id !== step.performerIds[i]);
  if (!changed) return step;
  const quorum = step.quorum === undefined ? {} : { quorum: Math.max(1, Math.min(step.quorum, performerIds.length)) };
  return { ...step, performerIds, ...quorum, participation: performerIds.length < 2 ? "one" : step.participation };
}
