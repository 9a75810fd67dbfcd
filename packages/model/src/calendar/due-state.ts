/** `none`: no deadline. `ahead`: time enough. `soon`: most of the time is over. `overdue`: the deadline has passed. */
export type DueState = "none" | "ahead" | "soon" | "overdue";

/** The moments (ISO) that an open piece of work has before it. */
export interface DueMoments {
  warnAt?: string | undefined;
  dueAt?: string | undefined;
}

/** How an open piece of work stands at a moment. At its deadline itself it is not yet late. */
export function dueState(now: string, { warnAt, dueAt }: DueMoments): DueState {
  if (dueAt === undefined) return "none";
  const moment = Date.parse(now);
  if (moment > Date.parse(dueAt)) return "overdue";
  return warnAt !== undefined && moment >= Date.parse(warnAt) ? "soon" : "ahead";
}
