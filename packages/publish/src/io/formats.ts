import type { Sop } from "@alur/model";
import { fileNameOf } from "../file-name.ts";
import type { Format, PublishedFile } from "./format.ts";
import { bpmn } from "./formats/bpmn.ts";
import { docx } from "./formats/docx.ts";
import { json } from "./formats/json.ts";
import { md } from "./formats/md.ts";
import { pdf } from "./formats/pdf.ts";
import { png } from "./formats/png.ts";
import { svg } from "./formats/svg.ts";
import { xlsx } from "./formats/xlsx.ts";
import { yaml } from "./formats/yaml.ts";
import type { PublishOptions } from "./publish-pdf.ts";

/** Every way of publishing an SOP, by the word that a person types. */
export const formats = { pdf, docx, xlsx, svg, png, bpmn, json, yaml, md } as const satisfies Record<string, Format>;
export type FormatId = keyof typeof formats;

/** Publishes an SOP in a format. File names come from the SOP's title. */
export async function publishFiles(
  sop: Sop,
  format: FormatId,
  options: Partial<PublishOptions> = {},
): Promise<PublishedFile[]> {
  return formats[format].publish(sop, fileNameOf(sop), options);
}
