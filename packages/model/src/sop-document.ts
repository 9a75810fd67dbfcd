import * as z from "zod";
import type { Message } from "./message.ts";
import { END, START } from "./flow.ts";
import { SOP_FORMAT, sopSchema, type Sop } from "./sop.ts";

/** What came of opening an `alur/sop@1` file: the SOP, or one sentence that says what is wrong with the file. */
export type OpenedSop = { sop: Sop } | { problem: Message };

/** The SOP as the text of a file that any Alur of this format opens again. */
export function writeSopDocument(sop: Sop): string {
  return `${JSON.stringify(sopSchema.parse(sop), null, 2)}\n`;
}

/** Opens the text of an `alur/sop@1` file. Every reference must lead somewhere: a file mended by hand is told which one does not. */
export function openSopDocument(text: string): OpenedSop {
  try {
    return openSopData(JSON.parse(text));
  } catch {
    return problem(
      "Berkas ini bukan JSON yang utuh. Buka berkas yang diunduh dari Alur.",
      "This file is not complete JSON. Open a file that was downloaded from Alur.",
    );
  }
}

/** The same for a document that has already been taken apart, from whatever form it was kept in. */
export function openSopData(data: unknown): OpenedSop {
  const format = typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
  if (format !== SOP_FORMAT) {
    return problem(
      `Berkas ini bukan SOP Alur (${SOP_FORMAT}). Buka berkas yang diunduh dari Alur.`,
      `This file is no Alur SOP (${SOP_FORMAT}). Open a file that was downloaded from Alur.`,
    );
  }
  const parsed = sopSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const at = issue?.path.join(".") ?? "";
    return problem(
      `Isi berkas SOP tidak sesuai pada "${at}". Unduh ulang berkasnya dari Alur.`,
      `The SOP file is not valid at "${at}". Download it from Alur again.`,
    );
  }
  const broken = findBrokenReference(parsed.data);
  if (broken)
    return problem(
      `Berkas SOP merujuk "${broken}", yang tidak ada di dalamnya. Perbaiki rujukan itu, atau unduh ulang berkasnya dari Alur.`,
      `The SOP file refers to "${broken}", which it does not contain. Mend that reference, or download the file from Alur again.`,
    );
  return { sop: parsed.data };
}

/** A step, performer or event that the SOP names but does not have, or a step id used twice. */
export function findBrokenReference(sop: Sop): string | undefined {
  const steps = new Set(sop.steps.map((step) => step.id));
  if (steps.size !== sop.steps.length || steps.has(START) || steps.has(END))
    return sop.steps.map((step) => step.id).find((id, i, all) => all.indexOf(id) !== i || id === START || id === END);
  const performers = new Set(sop.performers.map((performer) => performer.id));
  const unknownPerformer = sop.steps.flatMap((step) => step.performerIds).find((id) => !performers.has(id));
  if (unknownPerformer !== undefined) return unknownPerformer;
  for (const flow of sop.flows) {
    if (flow.from !== START && !steps.has(flow.from)) return flow.from;
    if (flow.to !== END && !steps.has(flow.to)) return flow.to;
  }
  return undefined;
}

/** The JSON Schema of the format, for those who write such files with other programs. Like Alur, it takes no offence at what it does not know. */
export function sopJsonSchema(): unknown {
  return z.toJSONSchema(sopSchema, { io: "input" });
}

function problem(id: string, en: string): OpenedSop {
  return { problem: { id, en } };
}
