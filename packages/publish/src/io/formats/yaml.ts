import { sopYaml } from "../../text-forms/sop-yaml.ts";
import type { Format } from "../format.ts";

/** The SOP itself as YAML, which Alur opens again; kinder to version control than JSON. */
export const yaml: Format = {
  id: "yaml",
  mediaType: "application/yaml",
  async publish(sop, name) {
    return [{ name: `${name}.yaml`, bytes: new TextEncoder().encode(sopYaml(sop)) }];
  },
};
