type Ask = (request: Request) => Promise<Response>;

/** What a gateway answers while the server behind it is away, and Alur itself while its database is. */
const away = new Set([502, 503, 504]);

/**
 * Sends what got no answer again, up to so many times, each time a little later. What changes something goes under a key of its own, or the caller's, which
 * stays the same: whether the first one arrived or not, it counts once.
 */
export function sendAgain(ask: Ask, attempts: number): Ask {
  return async (request) => {
    if (request.method !== "GET" && !request.headers.has("idempotency-key")) {
      request.headers.set("idempotency-key", crypto.randomUUID());
    }
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await ask(request.clone());
        if (!away.has(response.status) || attempt >= attempts) return response;
      } catch (broken) {
        if (attempt >= attempts || request.signal.aborted) throw broken;
      }
      await pause(200 * 2 ** attempt);
    }
  };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
