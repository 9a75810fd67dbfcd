import { writeSopDocument } from "@alur/model";
import type { Format } from "../format.ts";

/** The SOP itself as an `alur/sop@1` document, which Alur opens again. */
export const json: Format = {
  id: "json",
  mediaType: "application/json",
  async publish(sop, name) {
    return [{ name: `${name}.json`, bytes: new TextEncoder().encode(writeSopDocument(sop)) }];
  },
};
