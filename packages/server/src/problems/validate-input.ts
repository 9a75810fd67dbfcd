import type { FastifySchemaCompiler } from "fastify";
import * as z from "zod";
import { describeInvalidInput } from "./invalid-input.ts";
import { problem } from "./request-problem.ts";

/** Reads a part of a request by its schema, or says what is wrong with it. An address that holds no identifier leads nowhere, and no more is said of it. */
export const validateInput: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (data) => {
    const read = z.safeDecode(schema, data as never);
    if (read.success) return { value: read.data };
    if (httpPart === "params") return { error: problem("not-found") };
    return { error: problem("input-invalid", describeInvalidInput(read.error.issues)) };
  };
};
