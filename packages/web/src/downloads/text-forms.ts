import type { Sop } from "@alur/model";
import { renderBpmn, sopMarkdown, sopYaml } from "@alur/publish";
import type { MadeFile } from "../device/save-file.ts";
import { fileNameOf } from "./made-files.ts";

/** The forms that the browser writes itself, for other programs and for version control. */
export type TextForm = "bpmn" | "yaml" | "md";

const writers: Readonly<Record<TextForm, { type: string; write: (sop: Sop) => string | Promise<string> }>> = {
  bpmn: { type: "application/xml", write: renderBpmn },
  yaml: { type: "application/yaml", write: sopYaml },
  md: { type: "text/markdown", write: sopMarkdown },
};

export async function textFile(sop: Sop, form: TextForm): Promise<MadeFile> {
  const { type, write } = writers[form];
  return { name: `${fileNameOf(sop.identity.title)}.${form}`, content: new Blob([await write(sop)], { type }) };
}
