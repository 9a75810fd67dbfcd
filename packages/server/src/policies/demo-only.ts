import { readInstance } from "../office/instance-row.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";

/** Everyone, but in the sample office and nowhere else. Grants the sample agency's id. */
export const demoOnly: Policy<{ agencyId: string }> = {
  name: "demo-only",
  who: "Everyone, in the sample office only.",
  async admit(_request, { tables }) {
    const { kind, agency_id: agencyId } = await readInstance(tables);
    if (kind !== "demo" || agencyId === null) throw problem("not-demo");
    return { agencyId };
  },
};
