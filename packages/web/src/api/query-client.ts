import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ConnectionLost, isSignedOut } from "./problem.ts";

const LONGEST_WAIT = 10_000;

/** A lost line is waited out, however long it takes; a refusal is never asked again. */
function retry(_count: number, error: Error): boolean {
  return error instanceof ConnectionLost;
}

function retryDelay(count: number): number {
  return Math.min(1000 * 2 ** count, LONGEST_WAIT);
}

/**
 * Fetches, remembers and sends. A change that meets a lost line is sent again by itself, with the very same content and command id, so that
 * the server counts it once. When the server no longer knows who asks, the session is asked anew and the page leads to signing in.
 */
export function makeQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (isSignedOut(error)) client.setQueryData(["me"], null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // The browser's own idea of "online" is wrong on office networks: a server on the next desk needs no internet.
      queries: { retry, retryDelay, networkMode: "always", staleTime: 5_000 },
      mutations: { retry, retryDelay, networkMode: "always" },
    },
  });
  return client;
}
