import type { AvailableAction, CaseActionType } from "@alur/server/api";
import type { Wish } from "./use-work.ts";

/** What is done with a berkas beside its usual way, and asks for a word, a receiver or a step first. */
export type DetourType = Exclude<
  CaseActionType,
  | "ClaimWorkItem"
  | "CompleteWorkItem"
  | "DecideWorkItem"
  | "SendBack"
  | "AddComment"
  | "AttachFile"
  | "ReleaseWorkItem"
  | "RecallWorkItem"
  | "ResumeCase"
>;

/** Where each one stands on the page: beside one's own work, at the place where others have it, or with the berkas as a whole. */
const places: Record<DetourType, "own" | "place" | "case"> = {
  AnswerDelegation: "own",
  ForwardWorkItem: "own",
  DelegateWorkItem: "own",
  AddPerformer: "own",
  OpenChildCase: "own",
  ReassignWorkItem: "place",
  RemovePerformer: "place",
  HoldCase: "case",
  CancelCase: "case",
  ReopenCase: "case",
};

/** A detour that the server names, with what it is about. */
export type Detour = AvailableAction & { type: DetourType };

export function detoursAt(place: "own" | "place" | "case", actions: readonly AvailableAction[]): Detour[] {
  return actions.filter((action): action is Detour => (places as Record<string, string>)[action.type] === place);
}

/** What a person filled in before a detour is taken. */
export interface DetourWords {
  word: string;
  toPostId: string;
  toOfficialId: string;
  toStepId: string;
  procedureId: string;
}

export function asksReceiver(type: DetourType): boolean {
  return ["ForwardWorkItem", "DelegateWorkItem", "ReassignWorkItem", "AddPerformer"].includes(type);
}

/** A detour with what was filled in, as a command. */
export function wishFor({ type, workItemId: id }: Detour, filled: DetourWords): Wish {
  const [workItemId, reason] = [id ?? "", filled.word.trim()];
  switch (type) {
    case "ForwardWorkItem":
    case "DelegateWorkItem":
    case "ReassignWorkItem":
    case "AddPerformer": {
      const { toPostId, toOfficialId } = filled;
      return { type, workItemId, toPostId, toOfficialId: toOfficialId === "" ? null : toOfficialId, reason };
    }
    case "AnswerDelegation":
      return { type, workItemId, answer: reason };
    case "OpenChildCase":
      return { type, workItemId, procedureId: filled.procedureId };
    case "RemovePerformer":
      return { type, workItemId, reason };
    case "HoldCase":
    case "CancelCase":
      return { type, reason };
    case "ReopenCase":
      return { type, toStepId: filled.toStepId, reason };
  }
}
