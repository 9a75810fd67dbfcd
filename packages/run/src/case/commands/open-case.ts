import { openingSteps } from "../../flow/reach.ts";
import { standingAt } from "../../procedure.ts";
import { whyNotRunnable } from "../../readiness/why-not-runnable.ts";
import { doerFor, postsOf } from "../actor.ts";
import type { CaseOrigin } from "../case-event.ts";
import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { courseFrom, happen, type CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { enter } from "../go-on.ts";

/** An official opens a berkas in one of their posts; where the SOP begins with the pemohon, that post acts on the pemohon's behalf. */
export interface OpenCase extends CommandBase {
  type: "OpenCase";
  procedureId: string;
  subject: string;
  /** Empty where the office gives it later. */
  number: string;
  requesterName?: string;
  viaPostId: string;
  /** The berkas of which it is a part. */
  origin?: CaseOrigin;
}

export function openCase(command: OpenCase, state: CaseState, context: CaseContext): Decision {
  const { caseId, procedureId, viaPostId, at } = command;
  const { procedure } = context;
  if (state.status !== "unopened") return refuse("case-already-open");
  if (procedure.id !== procedureId) return refuse("procedure-unknown");
  const standing = standingAt(procedure, at);
  if (standing !== "in-force") return refuse(standing === "not-yet" ? "procedure-not-yet" : "procedure-superseded");
  if (!postsOf(command.by).includes(viaPostId)) return refuse("opener-without-post");
  const [subject, number, requesterName] = [
    command.subject.trim(),
    command.number.trim(),
    command.requesterName?.trim(),
  ];
  if (subject === "") return refuse("subject-missing");
  if (whyNotRunnable(procedure.sop, procedure.binding).length > 0) return refuse("procedure-not-runnable");
  const by = doerFor(command.by, { kind: "post", postId: viaPostId });
  const named = requesterName ? { requesterName } : {};
  const part = command.origin ? { origin: command.origin } : {};
  const opening = { caseId, procedureId, subject, number, ...named, viaPostId, ...part, by, at };
  const opened = happen(courseFrom(state), { type: "CaseOpened", ...opening });
  return enter(opened, context, openingSteps(procedure.sop), at).events;
}
