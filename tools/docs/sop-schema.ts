import { sopJsonSchema } from "@alur/model";

/** The JSON Schema of `alur/sop@1`, as it stands in `docs` for those who write such files with other programs. */
export function sopSchemaFile(): { file: string; text: string } {
  return { file: "alur-sop-1.schema.json", text: `${JSON.stringify(sopJsonSchema(), null, 2)}\n` };
}
