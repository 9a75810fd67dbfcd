import * as z from "zod";

/**
 * A remark that a person has looked at and decided to leave as it is ("diabaikan"), with the reason for whoever reviews the SOP next. It names the place
 * and the rule, not the wording of the remark, which changes with the rule.
 */
export const suppressionSchema = z
  .object({
    rule: z.string().min(1),
    /** The row that the remark is about; without one it is about the SOP as a whole. */
    stepId: z.exactOptional(z.string()),
    /** The cell or the line of the identity page; without one, whatever the rule says about the place. */
    field: z.exactOptional(z.string()),
    /** The words of the SOP that the remark quotes, where the rule has more than one thing to say about the place: one of two revoked regulations. */
    about: z.exactOptional(z.string()),
    reason: z.string().regex(/\S/),
  })
  .meta({ id: "Suppression" });
export type Suppression = z.infer<typeof suppressionSchema>;

/** Where a remark stands: what a suppression must name to meet it. */
export type RemarkPlace = Pick<Suppression, "rule" | "stepId" | "field" | "about">;

/** Whether a suppression is about the remark at this place. */
export function suppresses({ rule, stepId, field, about }: Suppression, place: RemarkPlace): boolean {
  const said = (field === undefined || field === place.field) && (about === undefined || about === place.about);
  return rule === place.rule && stepId === place.stepId && said;
}

/** Whether two name the same rule at the same place, about the same words. */
export function samePlace(one: RemarkPlace, other: RemarkPlace): boolean {
  return (["rule", "stepId", "field", "about"] as const).every((part) => one[part] === other[part]);
}
