import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { paths } from "./api/index.ts";
import { routeRegistry } from "./routes.ts";

const all = Object.values(routeRegistry).flat();

test("every folder of routes is in the registry, and nothing else", () => {
  const folders = readdirSync(new URL("routes/", import.meta.url));
  expect(Object.keys(routeRegistry).sort()).toEqual(folders.sort());
});

test("every address that server and browser agreed on is answered, and no other", () => {
  const answered = new Set(all.map((route) => route.path));
  expect([...answered].sort()).toEqual(Object.values(paths).sort());
});

test("no address is answered twice in the same way", () => {
  const asked = all.map((route) => `${route.method} ${route.path}`);
  expect(new Set(asked).size).toBe(asked.length);
});
