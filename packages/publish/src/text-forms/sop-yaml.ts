import { sopSchema, type Sop } from "@alur/model";
import { stringify } from "yaml";

/** The SOP as YAML with one value a line, so that version control shows which cell changed. It opens again as the same SOP. */
export function sopYaml(sop: Sop): string {
  return stringify(sopSchema.parse(sop), { lineWidth: 0, aliasDuplicateObjects: false });
}
