import * as z from "zod";
import type { Change } from "../change.ts";
import { foundDocumentSchema } from "../found-document.ts";
import { keptSopSchema } from "../kept-sop.ts";

/** The name of the format, written into every copy: a later, incompatible form gets a later number. */
export const COPY_FORMAT = "alur/device@1";

const pathSchema = z.array(z.union([z.string(), z.int()]));
const changeSchema = z.array(
  z.union([
    z.object({ at: pathSchema, from: z.int(), out: z.array(z.unknown()), put: z.array(z.unknown()) }),
    z.object({ at: pathSchema, was: z.unknown().optional(), is: z.unknown().optional() }),
  ]),
) as z.ZodType<Change>;

const partSchema = z.object({ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() });
const lineSchema = z.object({
  line: z.int(),
  lastLine: z.int(),
  cells: z.array(z.string()),
  page: z.exactOptional(z.int()),
  part: z.exactOptional(partSchema),
});

/** Everything of Ruang SOP on a device, as the words of one file; the documents' own pages lie beside it. */
export const deviceCopySchema = z.object({
  format: z.literal(COPY_FORMAT),
  savedAt: z.string(),
  sops: z.array(keptSopSchema.extend({ changes: z.array(changeSchema) })),
  documents: z.array(foundDocumentSchema.extend({ lines: z.array(lineSchema) })),
});
export type DeviceCopy = z.infer<typeof deviceCopySchema>;
export type CopiedSop = DeviceCopy["sops"][number];
