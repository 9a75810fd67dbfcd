import * as z from "zod";
import { demoOfficialSchema, demoSwitchSchema, instanceSchema, paths } from "../../api/index.ts";
import { becomeOfficial } from "../../demo/become-official.ts";
import { discardDemo } from "../../demo/discard-demo.ts";
import { openDemo } from "../../demo/open-demo.ts";
import { sampleOffice } from "../../demo/sample-office.ts";
import { listOfficials } from "../../office/officials.ts";
import { listPosts } from "../../office/posts.ts";
import { demoOnly } from "../../policies/demo-only.ts";
import { firstRun } from "../../policies/first-run.ts";
import { defineRoute } from "../../routing/define-route.ts";

const startDemo = defineRoute({
  method: "POST",
  path: paths.demo,
  summary: "Opens the sample office on a server that holds nothing yet, and signs in as its administrator.",
  policy: firstRun,
  repetition: "once",
  answer: instanceSchema,
  status: 201,
  async handle({ services, reply }) {
    const { administratorId } = await services.tables.transaction().execute(openDemo);
    reply.header("set-cookie", await becomeOfficial(services, administratorId));
    return { kind: "demo" as const, agencyName: sampleOffice.agencyName, version: services.version, signedIn: true };
  },
});

const endDemo = defineRoute({
  method: "DELETE",
  path: paths.demo,
  summary: "Removes the sample office with everything in it; the server holds nothing again.",
  policy: demoOnly,
  repetition: "once",
  answer: instanceSchema,
  async handle({ grant: { agencyId }, services: { tables, files, version } }) {
    await discardDemo(tables);
    await files.removeAgency(agencyId);
    return { kind: "empty" as const, agencyName: "", version, signedIn: false };
  },
});

const showDemoOfficials = defineRoute({
  method: "GET",
  path: paths.demoOfficials,
  summary: "Who can be switched to in the sample office.",
  policy: demoOnly,
  answer: z.array(demoOfficialSchema),
  pagedBy: ({ id }) => id,
  async handle({ grant: { agencyId }, services: { tables } }) {
    const [officials, posts] = await Promise.all([listOfficials(tables, agencyId), listPosts(tables, agencyId)]);
    return officials
      .filter((official) => official.active)
      .map(({ id, name, administrator, postIds }) => ({
        id,
        name,
        administrator,
        posts: posts.filter((post) => postIds.includes(post.id)).map((post) => post.name),
      }));
  },
});

const switchOfficial = defineRoute({
  method: "POST",
  path: paths.demoSwitch,
  summary: "Becomes another official of the sample office.",
  policy: demoOnly,
  repetition: "harmless",
  body: demoSwitchSchema,
  answer: demoSwitchSchema,
  async handle({ body, services, reply }) {
    reply.header("set-cookie", await becomeOfficial(services, body.officialId));
    return body;
  },
});

export const demoRoutes = [startDemo, endDemo, showDemoOfficials, switchOfficial];
