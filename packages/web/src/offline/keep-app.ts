import { APP_CACHE, APP_LIST, APP_PAGE, type AppFiles } from "./app-files.ts";

/** A weak line stays free for what somebody waits for. */
const AT_ONCE = 4;

/**
 * Keeps what the rooms need without a line. The page comes last: whatever starts from here is whole. The pieces of the app before stay, for tabs that still show it; older ones go.
 */
export async function keepApp(files: AppFiles): Promise<void> {
  // Browsers keep apps only of addresses that nobody can listen in on.
  if (typeof caches === "undefined") return;
  await navigator.locks.request(APP_CACHE, async () => {
    const cache = await caches.open(APP_CACHE);
    const before = await listKept(cache);
    if (before?.page === files.page) return;
    await keepPieces(cache, files.ready);
    await cache.put(APP_PAGE, await fetched(APP_PAGE, { cache: "no-cache", integrity: files.page }));
    await cache.put(APP_LIST, Response.json(files));
    await dropOthers(cache, [files, ...(before ? [before] : [])]);
  });
}

async function listKept(cache: Cache): Promise<AppFiles | undefined> {
  const list = await cache.match(APP_LIST);
  return list && ((await list.json()) as AppFiles);
}

/** What is here already is not fetched again, so that a reading cut off goes on where it ended. */
async function keepPieces(cache: Cache, pieces: readonly string[]): Promise<void> {
  const kept = await pathsIn(cache);
  const missing = pieces.filter((piece) => !kept.has(piece)).values();
  const keepNext = async (): Promise<void> => {
    for (const piece of missing)
      await cache.put(piece, await fetched(piece, { cache: "force-cache", priority: "low" }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function fetched(path: string, how: RequestInit): Promise<Response> {
  const answer = await fetch(path, how);
  if (!answer.ok) throw new Error(`The server has no ${path}. It is kept when the page is opened next.`);
  return answer;
}

async function dropOthers(cache: Cache, apps: readonly AppFiles[]): Promise<void> {
  const wanted = new Set([APP_PAGE, APP_LIST, ...apps.flatMap(({ ready, later }) => [...ready, ...later])]);
  for (const path of await pathsIn(cache)) if (!wanted.has(path)) await cache.delete(path);
}

async function pathsIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}
