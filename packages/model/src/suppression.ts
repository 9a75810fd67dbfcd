import * as z from "zod";

/**
 * A remark that a person has looked at and decided to leave as it is ("diabaikan"), with the reason for whoever reviews the SOP next. It names the place
 * and the rule, not the words of the remark: those change with every later wording of the rule.
 */
export const suppressionSchema = z
  .object({
    rule: z.string().min(1),
    /** The row that the remark is about; without one it is about the SOP as a whole. */
    stepId: z.exactOptional(z.string()),
    /** The cell or the line of the identity page; without one, whatever the rule says about the place. */
    field: z.exactOptional(z.string()),
    reason: z.string().regex(/\S/),
  })
  .meta({ id: "Suppression" });
export type Suppression = z.infer<typeof suppressionSchema>;

/** Where a remark stands: what a suppression must name to meet it. */
export type RemarkPlace = Pick<Suppression, "rule" | "stepId" | "field">;

/** Whether a suppression is about the remark at this place. */
export function suppresses({ rule, stepId, field }: Suppression, place: RemarkPlace): boolean {
  return rule === place.rule && stepId === place.stepId && (field === undefined || field === place.field);
}

/** Whether two name the same rule at the same place. */
export function samePlace(one: RemarkPlace, other: RemarkPlace): boolean {
  return one.rule === other.rule && one.stepId === other.stepId && one.field === other.field;
}
