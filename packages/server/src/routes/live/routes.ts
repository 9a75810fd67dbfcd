import type { Announcement } from "@alur/run/io";
import * as z from "zod";
import { paths } from "../../api/index.ts";
import type { Actor } from "../../office/actor.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { RequestProblem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { EventStream, eventStreamSchema } from "../../routing/event-stream.ts";
import type { Services } from "../../services.ts";
import { readCase } from "../cases/read-case.ts";

/** So often the line shows that it lives, and it is asked anew who reads it (milliseconds). */
const BEAT = 25_000;

const followNews = defineRoute({
  method: "GET",
  path: paths.live,
  summary:
    "The cases that move on, as they do, of those that the official may see. Resumes behind Last-Event-ID or `after`.",
  policy: signedIn,
  query: z.object({ after: z.coerce.number().int().nonnegative().optional() }),
  answer: eventStreamSchema,
  async handle({ grant, query, services, raw }) {
    const stream = new EventStream();
    let actor: Actor = grant;
    const heard = Number(raw.headers["last-event-id"] ?? query.after ?? Number.NaN);
    const leave = await services.live.follow({
      agencyId: grant.agencyId,
      ...(Number.isSafeInteger(heard) ? { heard } : {}),
      async tell(news) {
        if (news.kind === "everything") return stream.send("everything", news.number, {});
        for (const announced of news.cases) {
          if (await maySee(services, actor, announced)) {
            stream.send("case", announced.number, { caseId: announced.caseId, version: announced.version });
          }
        }
      },
    });
    const beat = setInterval(() => {
      stream.beat();
      // Whoever left a post or was signed out meanwhile hears no more of it.
      signedIn.admit(raw, services).then(
        (now) => (actor = now),
        () => stream.end(),
      );
    }, BEAT);
    const forget = services.live.onStop(() => stream.end());
    stream.onClose(() => {
      clearInterval(beat);
      leave();
      forget();
    });
    return stream;
  },
});

async function maySee(services: Services, actor: Actor, { caseId }: Announcement): Promise<boolean> {
  try {
    await readCase(services, actor, caseId);
    return true;
  } catch (problem) {
    if (problem instanceof RequestProblem) return false;
    throw problem;
  }
}

export const liveRoutes = [followNews];
