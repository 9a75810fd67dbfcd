import type { CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import { refuse, type Decision } from "../decision.ts";

/** Somebody writes a remark on the berkas. It changes nothing in the flow. */
export interface AddComment extends CommandBase {
  type: "AddComment";
  text: string;
}

export function addComment({ text, by, at }: AddComment, state: CaseState): Decision {
  if (state.status === "unopened") return refuse("case-unknown");
  if (state.status === "ended") return refuse("case-ended");
  if (text.trim() === "") return refuse("comment-empty");
  const postId = by.postIds[0];
  return [
    {
      type: "CommentAdded",
      text: text.trim(),
      by: { officialId: by.officialId, ...(postId === undefined ? {} : { postId }) },
      at,
    },
  ];
}
