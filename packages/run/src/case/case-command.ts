import type { AddComment } from "./commands/add-comment.ts";
import type { ClaimWorkItem } from "./commands/claim-work-item.ts";
import type { CompleteWorkItem } from "./commands/complete-work-item.ts";
import type { DecideWorkItem } from "./commands/decide-work-item.ts";
import type { OpenCase } from "./commands/open-case.ts";
import type { ReleaseWorkItem } from "./commands/release-work-item.ts";
import type { SendBack } from "./commands/send-back.ts";

/** Everything that an official can do with a berkas. */
export type CaseCommand =
  | OpenCase
  | ClaimWorkItem
  | ReleaseWorkItem
  | CompleteWorkItem
  | DecideWorkItem
  | SendBack
  | AddComment;
