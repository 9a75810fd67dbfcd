import { meSchema, paths } from "../../api/index.ts";
import { getAgency } from "../../office/agency.ts";
import { readInstance } from "../../office/instance-row.ts";
import { findOfficial } from "../../office/officials.ts";
import { listPosts } from "../../office/posts.ts";
import { listUnits } from "../../office/units.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";

const showMe = defineRoute({
  method: "GET",
  path: paths.me,
  summary: "The official who is signed in, with the posts held today.",
  policy: signedIn,
  answer: meSchema,
  async handle({ grant: { agencyId, officialId }, services: { tables } }) {
    const official = await findOfficial(tables, agencyId, officialId);
    if (!official) throw problem("not-signed-in");
    const [agency, posts, units, instance] = await Promise.all([
      getAgency(tables, agencyId),
      listPosts(tables, agencyId),
      listUnits(tables, agencyId),
      readInstance(tables),
    ]);
    return {
      official,
      posts: posts
        .filter((post) => official.postIds.includes(post.id))
        .map(({ id, name, unitId }) => ({
          id,
          name,
          unitId,
          unitName: units.find((unit) => unit.id === unitId)?.name ?? "",
        })),
      agency,
      demo: instance.kind === "demo",
    };
  },
});

export const meRoutes = [showMe];
