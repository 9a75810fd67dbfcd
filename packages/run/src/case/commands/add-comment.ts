import { doerOf } from "../actor.ts";
import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnCase } from "../may.ts";

/** Somebody writes a remark on the berkas. It changes nothing in the flow. */
export interface AddComment extends CommandBase {
  type: "AddComment";
  text: string;
}

export function addComment({ type, text, by, at }: AddComment, state: CaseState): Decision {
  const why = whyNotOnCase(type, state, by);
  if (why) return refuse(why);
  if (text.trim() === "") return refuse("comment-empty");
  return [{ type: "CommentAdded", text: text.trim(), by: doerOf(by, state), at }];
}
