import type { Sop } from "@alur/model";
import type { Binding } from "./binding/bound.ts";

/** From when until when an SOP is in force. Berkas that began in that time go on by it for as long as they run. */
export interface InForce {
  /** ISO moment. */
  from: string;
  /** When a newer version took its place, or will. */
  until?: string;
}

/**
 * An SOP in force in an office: the SOP as it was put into force, which never changes, because a revision is another procedure; and who stands behind each
 * printed performer now, which changes with the office's posts.
 */
export interface Procedure {
  id: string;
  sop: Sop;
  binding: Binding;
  /** Absent where nobody keeps a register, as in a trial. */
  inForce?: InForce;
}

/** Whether berkas may be opened by an SOP at a moment; `not-yet` before its day, `superseded` from the day of its successor on. */
export function standingAt({ inForce }: Procedure, at: string): "in-force" | "not-yet" | "superseded" {
  if (inForce === undefined) return "in-force";
  if (Date.parse(at) < Date.parse(inForce.from)) return "not-yet";
  return inForce.until !== undefined && Date.parse(at) >= Date.parse(inForce.until) ? "superseded" : "in-force";
}
