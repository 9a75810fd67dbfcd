import { readInstance } from "../office/instance-row.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";

/** Somebody without an account, at what an office has opened to the public. */
export interface Visitor {
  agencyId: string;
}

export const visitor: Policy<Visitor> = {
  name: "visitor",
  who: "Everyone, without signing in: at what the office has opened to the public.",
  async admit(_request, { tables }) {
    const { agency_id: agencyId } = await readInstance(tables);
    if (agencyId === null) throw problem("service-unknown");
    return { agencyId };
  },
};
