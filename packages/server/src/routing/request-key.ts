import { hash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import * as z from "zod";
import { problem } from "../problems/request-problem.ts";

/** What the headers of every request that changes something may say. Others go by unread. */
export const keyHeaderSchema = z.looseObject({
  "idempotency-key": z.string().max(200).optional().meta({
    description: "The same for a request that is sent again: it counts once and is answered as the first time.",
  }),
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key under which a program sends a request again when no answer came; undefined where it gave none. */
export function findRequestKey({ headers }: FastifyRequest): string | undefined {
  const key = headers["idempotency-key"];
  return typeof key === "string" && key !== "" ? key : undefined;
}

/**
 * The number by which a command counts once: its own `commandId`, or what the `Idempotency-Key` of the request becomes. Undefined where there is neither.
 * Throws `key-differs` where the two disagree.
 */
export function findNumber(request: FastifyRequest, commandId: string | undefined): string | undefined {
  const key = findRequestKey(request);
  const fromKey = key === undefined ? undefined : asNumber(key);
  if (fromKey !== undefined && commandId !== undefined && fromKey !== commandId) throw problem("key-differs");
  return commandId ?? fromKey;
}

/** A command with its number. Throws `key-missing` where it has none. */
export function numbered<Body extends { commandId?: string | undefined }>(
  request: FastifyRequest,
  body: Body,
): Body & { commandId: string } {
  const commandId = findNumber(request, body.commandId);
  if (commandId === undefined) throw problem("key-missing");
  return { ...body, commandId };
}

/** What a request says, shortened to a fingerprint: the same words of the same person at the same address, and nothing else, give the same. */
export function fingerprintOf(...said: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(said)).slice(0, 32);
}

/** A key that is no UUID becomes one (version 8, made from its hash). */
function asNumber(key: string): string {
  if (uuid.test(key)) return key.toLowerCase();
  const hex = hash("sha256", key);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
