import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { problem } from "../problems/request-problem.ts";

/** The most that one page of a list holds. */
const MOST = 500;

/** Which page of a list is asked for: so many lines, behind the one that ended the page before. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(MOST).optional(),
  after: z.string().max(200).optional().meta({ description: "Where the page before ended, as its Link names it." }),
});
export type PageWish = z.infer<typeof pageQuerySchema>;

/** Says where the page that follows is read (RFC 8288). A list without such a header has ended. */
export function nameNext(request: FastifyRequest, reply: FastifyReply, after: string | undefined): void {
  if (after === undefined) return;
  const [path = "", query] = request.url.split("?");
  const words = new URLSearchParams(query);
  words.set("after", after);
  reply.header("link", `<${path}?${words}>; rel="next"`);
}

/** A page of a list that is whole in memory. Throws `page-unknown` where nothing in it is called `after`. */
export function pageOf<Item>(
  items: readonly Item[],
  { limit, after }: PageWish,
  keyOf: (item: Item) => string,
): { page: Item[]; next: string | undefined } {
  const before = after === undefined ? -1 : items.findIndex((item) => keyOf(item) === after);
  if (after !== undefined && before < 0) throw problem("page-unknown");
  const page = items.slice(before + 1, limit === undefined ? undefined : before + 1 + limit);
  const last = page.at(-1);
  return { page, next: last !== undefined && last !== items.at(-1) ? keyOf(last) : undefined };
}

/** The parts of a place in a list that the database reads, as one word and back. Throws `page-unknown`. */
export function writePlace(...parts: readonly string[]): string {
  return parts.join("~");
}

export function readPlace(after: string, ...parts: readonly z.ZodType<string>[]): string[] {
  const read = z.tuple(parts as unknown as [z.ZodType<string>]).safeParse(after.split("~"));
  if (!read.success) throw problem("page-unknown");
  return read.data;
}
