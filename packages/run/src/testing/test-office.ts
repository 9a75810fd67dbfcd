import { changeStep, defaultWorkingCalendar, drawSop, type Sop } from "@alur/model";
import type { Binding } from "../binding/bound.ts";
import type { Actor } from "../case/actor.ts";
import type { CaseContext } from "../case/course.ts";
import type { Procedure } from "../procedure.ts";

/** The SOP of most examples: a letter is drafted, checked with a way back, and signed. */
export const letterSop = `
  1 | Staf     | Menyusun konsep surat  | → 2               | ATK; Disposisi | 30 menit | Konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep surat   | 10 menit | Konsep surat
  3 | Kadis    | Menandatangani surat   | → selesai         |                | 1 hari   | Surat
`;

/** An office in which every printed performer has a post of the same name, and the pemohon is served by whoever opens the case. */
export function procedureOf(drawing: string | Sop, id = "sop-surat"): Procedure {
  const sop = typeof drawing === "string" ? drawSop(drawing).sop : drawing;
  const binding: Binding = Object.fromEntries(
    sop.performers.map((performer) => [
      performer.id,
      performer.kind === "requester" ? { kind: "requester" } : { kind: "post", postId: performer.name },
    ]),
  );
  return { id, sop, binding };
}

/** The SOP in which a step waits for all the branches that lead to it. */
export function joining(sop: Sop, ...stepIds: string[]): Sop {
  return stepIds.reduce((joined, id) => changeStep(joined, id, (step) => ({ ...step, joinsAll: true })), sop);
}

/** The SOP with a service standard that promises how long the whole service takes. */
export function promising(drawing: string, duration: string): Sop {
  const components = [{ name: "Jangka waktu", text: duration }];
  return { ...drawSop(drawing).sop, serviceStandard: { basis: "", components } };
}

/** The procedure in an office that works from Monday to Friday. */
export function contextOf(drawing: string | Sop): CaseContext {
  return { procedure: procedureOf(drawing), calendar: defaultWorkingCalendar() };
}

/** An official who holds these posts. */
export function official(officialId: string, ...postIds: string[]): Actor {
  return { officialId, postIds, unitIds: [] };
}

/** An official who acts for a post that is not theirs, in all SOPs or in these. */
export function actingFor(postId: string, actor: Actor, procedureIds?: string[]): Actor {
  const under = { appointmentId: `surat-${postId}`, form: "plh" as const, basis: "SPT 800/12/2026" };
  return { ...actor, acting: [{ under, postId, unitIds: [], ...(procedureIds ? { procedureIds } : {}) }] };
}

/** An official who holds every post of the office, for tests in which authority is not the question. */
export function everybody(context: CaseContext, officialId = "semua"): Actor {
  return official(officialId, "Loket", ...context.procedure.sop.performers.map((performer) => performer.name));
}
