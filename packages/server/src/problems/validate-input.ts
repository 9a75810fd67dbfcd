import type { FastifySchemaCompiler } from "fastify";
import * as z from "zod";
import { describeInvalidInput, describeUnsavable } from "./invalid-input.ts";
import { problem } from "./request-problem.ts";

/** Reads a part of a request by its schema, or says what is wrong with it. An address that holds no identifier leads nowhere, and no more is said of it. */
export const validateInput: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (data) => {
    const read = z.safeDecode(schema, data as never);
    if (read.success) {
      // The lines of a head never hold such characters: HTTP itself refuses them.
      const unsavable = httpPart === "headers" ? undefined : findUnsavable(read.data);
      if (unsavable === undefined) return { value: read.data };
      return { error: problem("input-invalid", [describeUnsavable(unsavable)]) };
    }
    if (httpPart === "params") return { error: problem("not-found") };
    return { error: problem("input-invalid", describeInvalidInput(read.error.issues)) };
  };
};

/** Where a text holds what PostgreSQL cannot keep (the character NUL, half of a character); the names on the way there, joined by dots. */
function findUnsavable(value: unknown, path = ""): string | undefined {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed() ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const found = findUnsavable(part, path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
