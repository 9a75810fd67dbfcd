import { publishRecord } from "@alur/publish/io";
import { paths } from "../../api/index.ts";
import { signedIn } from "../../policies/signed-in.ts";
import { problem } from "../../problems/request-problem.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { FileAnswer, fileSchema } from "../../routing/file-answer.ts";
import { idParams } from "../../routing/id-params.ts";
import { presentCase } from "../cases/present-case.ts";
import { readCase } from "../cases/read-case.ts";
import { recordSheet } from "./record-sheet.ts";

const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const takeTrail = defineRoute({
  method: "GET",
  path: paths.caseTrail,
  summary: "The trail of a case as a file that `alur verify` proves without Alur's database.",
  policy: signedIn,
  params: idParams,
  answer: fileSchema,
  async handle({ grant, params: { id }, services }) {
    const { state, procedure } = await readCase(services, grant, id);
    const trail = await services.exportTrail(grant.agencyId, id);
    if (!trail) throw problem("case-unknown");
    const { agency, names } = await services.offices.of(grant);
    const written = JSON.stringify(trail.entries);
    const named = [...new Set(written.match(uuids))].flatMap((found) => {
      const name = names.official(found);
      return name === "" ? [] : [[found, name] as const];
    });
    const file = {
      ...trail,
      agencyName: agency.name,
      procedureTitle: procedure.sop.identity.title,
      subject: state.subject,
      number: state.number,
      names: Object.fromEntries(named),
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`);
    return new FileAnswer({ bytes, contentType: "application/json", name: `jejak-${id}.json` });
  },
});

const takeRecord = defineRoute({
  method: "GET",
  path: paths.caseRecord,
  summary: "The trail of a case as a PDF for reading and filing. Personal numbers in it are masked.",
  policy: signedIn,
  params: idParams,
  answer: fileSchema,
  async handle({ grant, params: { id }, services }) {
    const view = await presentCase(services, await readCase(services, grant, id), grant);
    const trail = await services.exportTrail(grant.agencyId, id);
    if (!trail) throw problem("case-unknown");
    const madeAt = services.now();
    const sheet = recordSheet(view, trail, await services.offices.of(grant), madeAt);
    return new FileAnswer({
      bytes: await publishRecord(sheet, madeAt),
      contentType: "application/pdf",
      name: `jejak-${id}.pdf`,
    });
  },
});

export const trailRoutes = [takeTrail, takeRecord];
