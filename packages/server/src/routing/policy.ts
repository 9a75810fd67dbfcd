import type { FastifyRequest } from "fastify";
import type { Services } from "../services.ts";

/**
 * Who may use a route. `admit` either grants (with what the route then knows of the person who asks) or throws a problem. It is asked before the body is
 * read, so that strangers cannot make the server work.
 */
export interface Policy<Grant> {
  /** The file's name. */
  readonly name: string;
  /** For the API's document: who this is, in one sentence. */
  readonly who: string;
  admit(request: FastifyRequest, services: Services): Promise<Grant>;
}
