import { sopSchema, type Sop } from "@alur/model";

/** Whether two SOPs say the same thing, whatever the order in which their fields were written down. */
export function sameSop(one: Sop, other: Sop): boolean {
  return JSON.stringify(sopSchema.parse(one)) === JSON.stringify(sopSchema.parse(other));
}
