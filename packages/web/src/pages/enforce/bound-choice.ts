import type { Bound } from "@alur/run";

/** What a performer is bound to, as the value of a choice in a list; empty for nobody yet. */
export function choiceOf(bound: Bound | undefined): string {
  switch (bound?.kind) {
    case undefined:
      return "";
    case "post":
      return `post:${bound.postId}`;
    case "unit":
      return `unit:${bound.unitId}`;
    case "requester":
      return "requester";
    case "external":
      return `external:${bound.postId}`;
  }
}

/** The choice back again. */
export function boundOf(choice: string): Bound | undefined {
  const [kind, id = ""] = choice.split(":");
  switch (kind) {
    case "post":
      return { kind, postId: id };
    case "unit":
      return { kind, unitId: id };
    case "requester":
      return { kind };
    case "external":
      return { kind, postId: id };
    default:
      return undefined;
  }
}
