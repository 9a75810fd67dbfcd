import type { WorklistPlace } from "@alur/run";
import * as z from "zod";
import { readPlace, writePlace } from "../../routing/pages.ts";

/** Stands for the deadline of work that has none. */
const NEVER = "never";

/** Where a page of a worklist ended, as a word in an address. */
export function writeWorklistPlace({ dueAt, offeredAt, caseId, workItemId }: WorklistPlace): string {
  return writePlace(dueAt ?? NEVER, offeredAt, caseId, workItemId);
}

/** The same read again. Throws `page-unknown`. */
export function readWorklistPlace(after: string): WorklistPlace {
  const moment = z.iso.datetime();
  const [dueAt = NEVER, offeredAt = "", caseId = "", workItemId = ""] = readPlace(
    after,
    z.union([moment, z.literal(NEVER)]),
    moment,
    z.uuid(),
    z.string().min(1),
  );
  return { ...(dueAt === NEVER ? {} : { dueAt }), offeredAt, caseId, workItemId };
}
