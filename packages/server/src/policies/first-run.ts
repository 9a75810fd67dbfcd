import { readInstance } from "../office/instance-row.ts";
import { problem } from "../problems/request-problem.ts";
import type { Policy } from "../routing/policy.ts";
import { comesFromThisComputer } from "../security/this-computer.ts";

/** Whoever sits at the computer on which Alur runs, as long as nobody has set anything up. */
export const firstRun: Policy<undefined> = {
  name: "first-run",
  who: "Whoever uses the computer on which Alur runs, before anything has been set up.",
  async admit(request, { tables }) {
    const { kind } = await readInstance(tables);
    if (kind === "office") throw problem("office-exists");
    if (kind === "demo") throw problem("demo-running");
    if (!comesFromThisComputer(request)) throw problem("not-from-this-computer");
    return undefined;
  },
};
