import * as z from "zod";
import { evidenceSchema } from "./evidence.ts";

/** The two events of every procedure, used as `from` and `to` of a flow: the capsules that open and close it. */
export const START = "start";
export const END = "end";

/** `forward`: the normal way on. `yes` and `no`: the two exits of a decision. `other`: a further named outcome, such as "ditolak". */
export const flowKinds = ["forward", "yes", "no", "other"] as const;

/**
 * An arrow. From `start` to the first step, from step to step, and to `end`. Several forward flows out of one task are a fork: all of them go on.
 * Several flows into a step merge, unless the step says that it joins all.
 */
export const flowSchema = z
  .object({
    from: z.string().min(1),
    to: z.string().min(1),
    kind: z.enum(flowKinds),
    /** As printed beside the arrow, where it is more than ya or tidak. */
    label: z.exactOptional(z.string()),
    evidence: z.exactOptional(evidenceSchema),
  })
  .meta({ id: "Flow" });
export type Flow = z.infer<typeof flowSchema>;
export type FlowKind = (typeof flowKinds)[number];
