import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./api.generated.ts";
import { keepCookies } from "./keep-cookies.ts";
import { sendAgain } from "./send-again.ts";

/** Every request that Alur answers, by its address, with the types of what goes in and what comes out. */
export type AlurClient = Client<paths>;

/** Where an office's Alur is, and how to behave towards it. */
export interface Connection {
  /** Such as `http://localhost:8040`. */
  address: string;
  /** In which language its sentences are wanted. */
  language?: "id" | "en";
  /** How often a request is sent again when no answer came. */
  attempts?: number;
  /** In place of the platform's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * A connection to an office's Alur. It keeps the session that a sign-in begins, gives every request that changes something an `Idempotency-Key`, and sends it
 * again under the same key when the line breaks, so that whatever was asked for is done once.
 */
export function openAlur({ address, language = "id", attempts = 3, fetch: ask = fetch }: Connection): AlurClient {
  const client = createClient<paths>({
    baseUrl: address,
    headers: { "accept-language": language },
    fetch: sendAgain(ask, attempts),
  });
  client.use(keepCookies());
  return client;
}
