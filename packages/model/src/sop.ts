import * as z from "zod";
import { derivationSchema, serviceStandardSchema } from "./derivation.ts";
import { evidenceSchema } from "./evidence.ts";
import { END, flowSchema, START, type Flow } from "./flow.ts";
import { identitySchema } from "./identity.ts";
import { performerSchema, type Performer } from "./performer.ts";
import { stepSchema, type Step } from "./step.ts";
import { suppressionSchema } from "./suppression.ts";

/** The name of the document format, written into every file: a later, incompatible form gets a later number. */
export const SOP_FORMAT = "alur/sop@1";

/** A whole procedure as one document: what is read, checked, published, put into force and run. */
export const sopSchema = z
  .object({
    format: z.literal(SOP_FORMAT),
    identity: identitySchema,
    derivation: z.exactOptional(derivationSchema),
    serviceStandard: z.exactOptional(serviceStandardSchema),
    performers: z.array(performerSchema),
    steps: z.array(stepSchema),
    flows: z.array(flowSchema),
    /** How often the procedure runs by itself, as written ("4x/tahun", "setiap bulan"). */
    recurrence: z.exactOptional(z.string()),
    /** The remarks that a person has decided to leave as they are, each with its reason. */
    suppressions: z.exactOptional(z.array(suppressionSchema)),
    evidence: z.exactOptional(
      z.object({ title: z.exactOptional(evidenceSchema), table: z.exactOptional(evidenceSchema) }),
    ),
  })
  .meta({ id: "Sop" });
export type Sop = z.infer<typeof sopSchema>;

export function findStep(sop: Sop, id: string): Step | undefined {
  return sop.steps.find((step) => step.id === id);
}

export function getStep(sop: Sop, id: string): Step {
  const step = findStep(sop, id);
  if (!step) throw new Error(`The SOP "${sop.identity.title}" has no step ${id}.`);
  return step;
}

export function findPerformer(sop: Sop, id: string): Performer | undefined {
  return sop.performers.find((performer) => performer.id === id);
}

/** The printed names of those who perform a step, in the order of the columns. */
export function performerNames(sop: Sop, step: Step): string[] {
  return sop.performers
    .filter((performer) => step.performerIds.includes(performer.id))
    .map((performer) => performer.name);
}

/** The arrows that leave a step (or `start`), in the order in which they are drawn. */
export function flowsFrom(sop: Sop, id: string): Flow[] {
  return sop.flows.filter((flow) => flow.from === id);
}

/** The arrows that arrive at a step (or `end`). */
export function flowsTo(sop: Sop, id: string): Flow[] {
  return sop.flows.filter((flow) => flow.to === id);
}

/** The steps that open the procedure: where the start capsule's arrows lead. */
export function firstSteps(sop: Sop): Step[] {
  return flowsFrom(sop, START).flatMap((flow) => findStep(sop, flow.to) ?? []);
}

/** Whether the procedure can be finished at this step, by at least one of its exits. */
export function endsAt(sop: Sop, id: string): boolean {
  return sop.flows.some((flow) => flow.from === id && flow.to === END);
}
