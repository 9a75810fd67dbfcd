import type { Audience } from "./actor.ts";
import type { CommandBase } from "./command-base.ts";
import type { RefusalCode } from "./refusal.ts";

/** Work that goes to somebody else. Whether that post or official exists is for whoever keeps the office to say. */
export interface PassOn extends CommandBase {
  workItemId: string;
  to: Audience;
  /** Of that post or unit, only this official. */
  toOfficialId?: string;
  /** Why, or what is to be done. */
  reason: string;
}

/** Why work cannot be passed on like this. */
export function whyNotPassedOn({ toOfficialId, reason, by }: Omit<PassOn, "workItemId">): RefusalCode | undefined {
  if (reason.trim() === "") return "word-missing";
  return toOfficialId === by.officialId ? "receiver-is-you" : undefined;
}

/** What an event says of work that was passed on. */
export function passedOn({ workItemId, to, toOfficialId, reason, at }: PassOn) {
  const named = toOfficialId === undefined ? {} : { reservedFor: toOfficialId };
  return { workItemId, to, ...named, reason: reason.trim(), at };
}
