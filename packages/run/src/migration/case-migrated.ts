import type { Doer } from "../case/actor.ts";
import type { StepMap } from "./step-map.ts";

/** The berkas goes on by a newer SOP. What it leads to for open work follows as events of their own. */
export interface CaseMigrated {
  type: "CaseMigrated";
  fromProcedureId: string;
  toProcedureId: string;
  steps: StepMap;
  /** Printed performer of the old SOP → that of the new one who does their part. */
  performers: Readonly<Record<string, string>>;
  reason: string;
  by: Doer;
  at: string;
}
