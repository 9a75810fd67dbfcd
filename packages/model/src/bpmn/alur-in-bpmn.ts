import * as z from "zod";
import { derivationSchema, serviceStandardSchema } from "../derivation.ts";
import { flowSchema } from "../flow.ts";
import { identitySchema } from "../identity.ts";
import { performerSchema } from "../performer.ts";
import { stepSchema, type Step } from "../step.ts";
import { suppressionSchema } from "../suppression.ts";

/**
 * What an SOP says and BPMN 2.0 has no word for travels in extension elements of this namespace: the identity page on the process, a row's Mutu Baku on its
 * activity, a row without action on its text annotation. Each holds JSON of the model itself. What BPMN can say — names, lanes, arrows — is
 * said in BPMN, and whoever changes it there has changed the SOP.
 */
export const alurNamespace = "urn:alur:bpmn:1";

/** The extension as bpmn-moddle wants it described. */
export const alurInBpmn = {
  name: "Alur",
  prefix: "alur",
  uri: alurNamespace,
  xml: { tagAlias: "lowerCase" },
  types: [
    { name: "Document", superClass: ["Element"], properties: [{ name: "json", isBody: true, type: "String" }] },
    { name: "Row", superClass: ["Element"], properties: [{ name: "json", isBody: true, type: "String" }] },
    { name: "Note", superClass: ["Element"], properties: [{ name: "json", isBody: true, type: "String" }] },
    {
      name: "Arrow",
      extends: ["bpmn:SequenceFlow"],
      properties: [
        { name: "flows", isAttr: true, type: "String" },
        { name: "kind", isAttr: true, type: "String" },
        { name: "label", isAttr: true, type: "String" },
      ],
    },
    { name: "Column", extends: ["bpmn:Lane"], properties: [{ name: "performer", isAttr: true, type: "String" }] },
  ],
} as const;

/** On the process: everything that is neither a row nor an arrow. */
export const documentInBpmnSchema = z.object({
  identity: identitySchema,
  derivation: z.exactOptional(derivationSchema),
  serviceStandard: z.exactOptional(serviceStandardSchema),
  performers: z.array(performerSchema),
  recurrence: z.exactOptional(z.string()),
  suppressions: z.exactOptional(z.array(suppressionSchema)),
});
export type DocumentInBpmn = z.infer<typeof documentInBpmnSchema>;

/** On an activity: the row as it stands in the table, and its place there. */
export const rowInBpmnSchema = z.object({ place: z.int().nonnegative(), step: stepSchema });
export type RowInBpmn = z.infer<typeof rowInBpmnSchema>;

/** On a text annotation: a row that is no action, and the arrows that pass through it, each with its place among the SOP's flows. */
export const noteInBpmnSchema = rowInBpmnSchema.extend({
  flows: z.array(z.tuple([z.int().nonnegative(), flowSchema])),
});
export type NoteInBpmn = z.infer<typeof noteInBpmnSchema>;

/** Text as XML can hold it: characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}

/** What an activity is called: its Kegiatan, or its number where the cell is empty. */
export function activityNameInBpmn(step: Step): string {
  return xmlText(step.activity).trim() || `Langkah ${xmlText(step.number)}`.trim();
}
