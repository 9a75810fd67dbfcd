import type { Format } from "../format.ts";
import { publishPdf } from "../publish-pdf.ts";

/** The official paper: one file with all pages. */
export const pdf: Format = {
  id: "pdf",
  mediaType: "application/pdf",
  async publish(sop, name, options) {
    return [{ name: `${name}.pdf`, bytes: await publishPdf(sop, options) }];
  },
};
