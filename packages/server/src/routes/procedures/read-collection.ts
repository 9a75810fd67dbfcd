import type { ProcedureSops } from "../../api/index.ts";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

/** So many SOPs of a dozen steps are a few hundred kilobytes: one answer that a slow line still brings whole. */
export const sopsAtOnce = 50;

/** The SOPs of the register that follow `after`, the last version of each, or its first. Throws `procedure-unknown` where `after` is none of this office. */
export async function readCollection(
  cases: Services["cases"],
  agencyId: string,
  after: string | undefined,
): Promise<ProcedureSops> {
  const lines = (await cases.listProcedures(agencyId)).filter(({ inForceUntil }) => inForceUntil === undefined);
  const last = lines.findIndex(({ id }) => id === after);
  if (after !== undefined && last < 0) throw problem("procedure-unknown");
  const wanted = lines.slice(last + 1, last + 1 + sopsAtOnce);
  const procedures = await Promise.all(wanted.map(({ id }) => cases.findProcedure(agencyId, id)));
  return {
    sops: procedures.flatMap((procedure) => (procedure ? [{ id: procedure.id, sop: procedure.sop }] : [])),
    total: lines.length,
    next: last + 1 + sopsAtOnce < lines.length ? (wanted.at(-1)?.id ?? null) : null,
  };
}
