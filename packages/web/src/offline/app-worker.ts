import { APP_CACHE, APP_PAGE } from "./app-files.ts";

/**
 * Answers for the server where there is no line. It knows no build of the app, so a new one asks for no new worker: replacing a worker while a page is on its way loses the page.
 */

/** A line that has not brought the small page by then would take minutes for the rest. */
const PATIENCE_MS = 1500;

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
declare const clients: { claim: () => Promise<void> };

addEventListener("activate", (event) => (event as WorkerEvent).waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const asked = event as AskedEvent;
  const { request } = asked;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || request.method !== "GET") return;
  if (request.mode === "navigate") {
    if (!/^\/(api\/|health)/.test(pathname)) asked.respondWith(answerPage(request));
    return;
  }
  // Whoever keeps the app asks past what is kept.
  if (pathname.startsWith("/assets/") && request.cache !== "force-cache") asked.respondWith(answerPiece(asked));
});

/** The server's page, so that nobody works in yesterday's app; the kept one where the server has none for us in time. */
async function answerPage(request: Request): Promise<Response> {
  const fresh = fetch(request);
  fresh.catch(() => undefined);
  const kept = await caches.match(APP_PAGE);
  if (!kept) return fresh;
  const usable = fresh.then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([usable, late]);
}

async function answerPiece(asked: AskedEvent): Promise<Response> {
  const { request } = asked;
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.status === 200) asked.waitUntil(keepPiece(request, answer.clone()));
  return answer;
}

async function keepPiece(request: Request, answer: Response): Promise<void> {
  try {
    const cache = await caches.open(APP_CACHE);
    await cache.put(request, answer);
  } catch {
    // No room. What people write goes before what can be fetched again.
  }
}
