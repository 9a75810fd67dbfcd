import { renderBpmn } from "../../bpmn/render-bpmn.ts";
import type { Format } from "../format.ts";

/** The flow as a BPMN 2.0 diagram, for the process tools of others; Alur opens it again. */
export const bpmn: Format = {
  id: "bpmn",
  mediaType: "application/xml",
  async publish(sop, name) {
    return [{ name: `${name}.bpmn`, bytes: new TextEncoder().encode(await renderBpmn(sop)) }];
  },
};
