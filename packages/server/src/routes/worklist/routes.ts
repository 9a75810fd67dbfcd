import * as z from "zod";
import { paths, worklistItemSchema } from "../../api/index.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { nameNext, pageQuerySchema } from "../../routing/pages.ts";
import { overdueBelow } from "./overdue-below.ts";
import { presentItem } from "./present.ts";
import { readWorklistPlace, writeWorklistPlace } from "./worklist-place.ts";

/** More than these nobody can work through; the soonest come first. */
const MOST_ITEMS = 500;

const showWorklist = defineRoute({
  method: "GET",
  path: paths.worklist,
  summary: "What waits for the official or is in their hands, soonest deadline first.",
  policy: signedIn,
  query: pageQuerySchema,
  answer: z.array(worklistItemSchema),
  writtenAsItIs: true,
  async handle({ grant, query: { limit = MOST_ITEMS, after }, raw, reply, services: { cases, offices } }) {
    const [entries, { names, agency }] = await Promise.all([
      cases.worklist(grant.agencyId, grant, limit, after === undefined ? undefined : readWorklistPlace(after)),
      offices.of(grant),
    ]);
    const last = entries.length === limit ? entries.at(-1) : undefined;
    nameNext(raw, reply, last && writeWorklistPlace(last));
    return Promise.all(
      entries.map(async (entry) =>
        presentItem(entry, await cases.findProcedure(grant.agencyId, entry.procedureId), names, grant, agency.calendar),
      ),
    );
  },
});

const showOverdueBelow = defineRoute({
  method: "GET",
  path: paths.overdueBelow,
  summary: "Overdue work of the posts below the official's own, the longest overdue first.",
  policy: signedIn,
  answer: z.array(worklistItemSchema),
  pagedBy: ({ caseId, workItemId }) => `${caseId}.${workItemId}`,
  handle: async ({ grant, services }) => overdueBelow(services, grant),
});

export const worklistRoutes = [showWorklist, showOverdueBelow];
