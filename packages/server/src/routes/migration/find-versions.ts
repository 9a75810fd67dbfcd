import type { Procedure } from "@alur/run";
import { problem } from "../../problems/request-problem.ts";
import type { Services } from "../../services.ts";

/** Two versions of one SOP, and the numbers that they have. */
export interface Versions {
  from: Procedure;
  to: Procedure;
  versions: { from: number; to: number };
}

/** The SOP that cases run by, and a later version of it by which they may go on. Throws `procedure-unknown` and `not-a-later-version`. */
export async function findVersions(
  { cases }: Services,
  agencyId: string,
  fromId: string,
  toId: string,
): Promise<Versions> {
  const [from, to, lines] = await Promise.all([
    cases.findProcedure(agencyId, fromId),
    cases.findProcedure(agencyId, toId),
    cases.listProcedures(agencyId),
  ]);
  const line = (id: string | undefined) => lines.find((other) => other.id === id);
  const [older, newer] = [line(fromId), line(toId)];
  if (!from || !to || !older || !newer) throw problem("procedure-unknown");
  let before = line(newer.supersedes);
  while (before && before.id !== fromId) before = line(before.supersedes);
  if (!before) throw problem("not-a-later-version");
  return { from, to, versions: { from: older.version, to: newer.version } };
}
