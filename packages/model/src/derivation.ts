import * as z from "zod";

/** How a title was derived on the lembar identifikasi: task → function → sub-function → output → aspect → title. */
export const derivationSchema = z
  .object({
    task: z.string(),
    officeFunction: z.string(),
    subFunction: z.string(),
    output: z.string(),
    aspect: z.string(),
    /** `routine`: rutin, planned. `service`: pelayanan, set off by a requester. `assignment`: penugasan, by order. */
    kind: z.exactOptional(z.enum(["routine", "service", "assignment"])),
    firstStep: z.string(),
    mainStep: z.string(),
    lastStep: z.string(),
  })
  .meta({ id: "Derivation" });
export type Derivation = z.infer<typeof derivationSchema>;

/** What the service promises to the public, component by component. The component's name is kept as the regulation prints it. Source: Permenpan RB 15/2014, 14 components; local rules have their own lists. */
export const serviceStandardSchema = z
  .object({ basis: z.string(), components: z.array(z.object({ name: z.string(), text: z.string() })) })
  .meta({ id: "ServiceStandard" });
export type ServiceStandard = z.infer<typeof serviceStandardSchema>;
