import { afterAll, beforeAll, expect, test } from "vitest";
import { routeRegistry } from "../../src/routes.ts";
import type { Route } from "../../src/routing/define-route.ts";
import { eventStreamSchema } from "../../src/routing/event-stream.ts";
import { startTestServer, type Answer, type Person, type TestServer } from "../test-server.ts";
import { exampleInputs } from "./example-inputs.ts";
import { tablesOfAgencies } from "./kept-apart.ts";
import { openTwoAgencies, type TwoAgencies } from "./two-agencies.ts";

let server: TestServer;
let agencies: TwoAgencies;
beforeAll(async () => {
  server = await startTestServer();
  agencies = await openTwoAgencies(server);
});
afterAll(() => server.stop());

/** What everyone may ask for is a list of its own that somebody has looked at (`routes.authority.db.test.ts`). */
const routes = Object.values(routeRegistry)
  .flat()
  .filter((route) => !["everyone", "visitor"].includes(route.policy.name))
  // What it tells is a matter of its own (`live.db.test.ts`); its answer never ends.
  .filter((route) => route.answer !== eventStreamSchema);

/** Every request that a route admits with an identifier of the office in each place that takes one. */
function requestsOf(route: Route, id: string): { path: string; body: unknown }[] {
  const query = route.query ? exampleInputs(route.query, id) : [{}];
  const bodies = route.body ? exampleInputs(route.body, id) : [undefined];
  const address = route.path.replaceAll(/:\w+/g, id);
  return bodies.flatMap((body) =>
    query.map((words) => ({ path: `${address}?${new URLSearchParams(words as Record<string, string>)}`, body })),
  );
}

async function send(person: Person, { method }: Route, path: string, body: unknown): Promise<Answer> {
  if (method === "GET") return person.get(path);
  if (method === "DELETE") return person.delete(path);
  return person[method === "POST" ? "post" : "patch"](path, body);
}

/** All rows of the office, as one number for each table. */
async function fingerprint(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, quoted } of await tablesOfAgencies(server.database.ownerPool)) {
    const { rows } = await server.database.ownerPool.query<{ sum: string }>(
      `select md5(string_agg(t::text, ' ' order by t::text)) as sum from ${quoted} t where agency_id = $1`,
      [agencies.officeId],
    );
    found[name] = rows[0]?.sum ?? "";
  }
  return found;
}

test("no route shows or changes anything of another agency, whatever identifiers it is given", async () => {
  const { office, letter, draftId, neighbour, officeId } = agencies;
  const ids = [letter.id, office.procedure.id, draftId, office.posts.staf.id, office.sari.official.id, officeId];
  const marks = [...ids, letter.subject, letter.number, "Sari", "Sandi", "Kasubbag Umum", "dinas.contoh.id"];
  const before = await fingerprint();
  let asked = 0;
  for (const route of routes) {
    for (const id of ids) {
      for (const { path, body } of requestsOf(route, id)) {
        const answer = await send(neighbour, route, path, body);
        const said = `${JSON.stringify(answer.body)} ${JSON.stringify(answer.headers)}`;
        const shown = marks.filter((mark) => said.includes(mark) && mark !== id);
        expect(shown, `${route.method} ${path} ${JSON.stringify(body)}`).toEqual([]);
        expect(answer.status, `${route.method} ${path}`).toBeLessThan(500);
        asked++;
      }
    }
  }
  expect(asked).toBeGreaterThan(ids.length * routes.length);
  expect(await fingerprint()).toEqual(before);
});

test("with the same requests the office's own people do see and change it", async () => {
  const { office, letter, officeId } = agencies;
  const before = await fingerprint();
  expect((await office.sari.get(`/api/cases/${letter.id}`)).body).toMatchObject({ subject: letter.subject });
  const [rename] = exampleInputs(routeOf("PATCH /api/office/posts/:id").body!, officeId) as { name: string }[];
  const { name } = { ...rename };
  await office.administrator.patch(`/api/office/posts/${office.posts.umum.id}`, { name });
  expect(await fingerprint()).not.toEqual(before);
});

function routeOf(name: string): Route {
  const route = routes.find(({ method, path }) => `${method} ${path}` === name);
  if (!route) throw new Error(`There is no route ${name}.`);
  return route;
}
