import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { house, toolPath } from "../house.ts";
import { PlantedTree } from "./planted-tree.ts";

type Breaker = { file: string; says: string; beside?: Record<string, string> };

/** For each law: a file that breaks it, what that file says, and what must stand beside it to do so. */
const planted: Record<string, Breaker[]> = {
  "model-direction": [{ file: "packages/model/src/knows-check.ts", says: `export { rule } from "@alur/check";` }],
  "read-direction": [
    { file: "packages/read/src/knows-check.ts", says: `export { rule } from "@alur/check";` },
    {
      file: "packages/read/src/knows-check-by-type.ts",
      says: `import type { rule } from "@alur/check"; export type R = typeof rule;`,
    },
  ],
  "check-direction": [{ file: "packages/check/src/knows-read.ts", says: `export { read } from "@alur/read";` }],
  "publish-direction": [{ file: "packages/publish/src/knows-run.ts", says: `export { run } from "@alur/run";` }],
  "run-direction": [{ file: "packages/run/src/knows-evaluate.ts", says: `export { evaluate } from "@alur/evaluate";` }],
  "evaluate-direction": [
    { file: "packages/evaluate/src/knows-publish.ts", says: `export { publish } from "@alur/publish";` },
  ],
  "web-direction": [
    {
      file: "packages/web/src/knows-server.tsx",
      says: `import { server } from "@alur/server"; export const p = <p>{server}</p>;`,
    },
    { file: "packages/web/src/knows-evaluate.ts", says: `export { evaluate } from "@alur/evaluate";` },
  ],
  "server-direction": [
    { file: "packages/server/src/knows-web.ts", says: `export { app } from "../../web/src/app.ts";` },
  ],
  "client-direction": [
    { file: "packages/client/src/knows-api.ts", says: `export type { Problem } from "../../server/src/api/index.ts";` },
  ],
  "cli-direction": [{ file: "packages/cli/src/knows-web.ts", says: `export { app } from "../../web/src/app.ts";` }],
  "pure-outside-io": [
    { file: "packages/read/src/opens-a-file.ts", says: `export { readFileSync } from "node:fs";` },
    { file: "packages/run/src/makes-an-id.ts", says: `export { randomUUID } from "crypto";` },
  ],
  "core-needs-only-zod": [
    { file: "packages/model/src/needs-react.ts", says: `export { useState } from "react";` },
    { file: "packages/run/src/asks-postgres.ts", says: `export { Pool } from "pg";` },
    {
      file: "packages/publish/src/layout/asks-typst.ts",
      says: `export { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";`,
    },
    {
      file: "packages/publish/src/layout/asks-typst-by-type.ts",
      says: `import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"; export type C = NodeCompiler;`,
    },
  ],
  "containers-are-opened-by-readers": [
    {
      file: "packages/check/src/rules/opens-a-pdf.ts",
      says: `export { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";`,
    },
    { file: "packages/read/src/interpret/opens-a-zip.ts", says: `export { unzipSync } from "fflate";` },
  ],
  "core-does-not-know-its-io": [
    { file: "packages/run/src/knows-its-io.ts", says: `export { store } from "./io/index.ts";` },
  ],
  "web-never-touches-io": [{ file: "packages/web/src/knows-io.ts", says: `export { store } from "@alur/run/io";` }],
  "web-runs-in-a-browser": [
    { file: "packages/web/src/opens-a-file.ts", says: `export { readFileSync } from "node:fs";` },
  ],
  "api-runs-in-a-browser": [
    { file: "packages/server/src/api/knows-server.ts", says: `export { server } from "../index.ts";` },
    { file: "packages/server/src/api/knows-fastify.ts", says: `export { fastify } from "fastify";` },
  ],
  "api-asks-nothing-of-node": [
    { file: "packages/server/src/api/opens-a-file.ts", says: `export { readFileSync } from "node:fs";` },
  ],
  "through-the-front-door": [
    { file: "packages/check/src/reaches-past.ts", says: `export { inner } from "../../model/src/inner.ts";` },
    { file: "packages/server/src/reaches-past.ts", says: `export { table } from "../../run/src/io/table.ts";` },
  ],
  "declared-in-package-json": [
    { file: "packages/cli/src/undeclared.ts", says: `export { measures } from "@alur/evaluate";` },
    { file: "packages/check/src/undeclared.ts", says: `export { z } from "zod";` },
  ],
  "not-for-tests-only": [
    { file: "packages/publish/src/only-for-tests.ts", says: `export { parse } from "opentype.js";` },
  ],
  resolvable: [{ file: "packages/check/src/leads-nowhere.ts", says: `export { gone } from "./gone.ts";` }],
  "no-circle": [
    {
      file: "packages/check/src/circle-a.ts",
      says: `import { b } from "./circle-b.ts"; export const a = (): unknown => b;`,
      beside: {
        "packages/check/src/circle-b.ts": `import { a } from "./circle-a.ts"; export const b = (): unknown => a;`,
      },
    },
    {
      file: "packages/check/src/circle-c.ts",
      says: `import type { D } from "./circle-d.ts"; export type C = D | undefined;`,
      beside: { "packages/check/src/circle-d.ts": `import type { C } from "./circle-c.ts"; export type D = C | 1;` },
    },
  ],
  "tests-serve-no-one": [
    { file: "packages/check/src/uses-a-test.ts", says: `export { sample } from "./rule.test.ts";` },
    { file: "packages/server/src/uses-testing.ts", says: `export { twin } from "@alur/run/testing";` },
  ],
  "packages-do-not-use-tools": [
    { file: "packages/check/src/uses-tools.ts", says: `export { house } from "../../../tools/house.ts";` },
  ],
};

/** A small house that keeps every law, and leans on each door that is open. */
const lawful: Record<string, string> = {
  "packages/model/src/index.ts": `export { inner } from "./inner.ts"; export { z } from "zod";`,
  "packages/model/src/inner.ts": `export const inner = 1;`,
  "packages/read/src/index.ts": `import { inner } from "@alur/model"; export const read = inner;`,
  "packages/check/src/index.ts": `import { inner } from "@alur/model"; export const rule = inner;`,
  "packages/check/src/rule.test.ts": `import { test } from "vitest"; import { readFileSync } from "node:fs"; export const sample = [test, readFileSync];`,
  "packages/publish/src/index.ts": `export const publish = 1;`,
  "packages/publish/src/io/index.ts": `import { readFileSync } from "node:fs"; import { publish } from "../index.ts"; export const printer = [readFileSync, publish];`,
  "packages/run/src/index.ts": `export const run = 1;`,
  "packages/run/src/io/index.ts": `import { table } from "./table.ts"; export const store = table;`,
  "packages/run/src/io/table.ts": `import { Pool } from "pg"; export const table = Pool;`,
  "packages/run/src/testing/index.ts": `import { run } from "../index.ts"; export const twin = run;`,
  "packages/evaluate/src/index.ts": `import { run } from "@alur/run"; export const evaluate = run;`,
  "packages/evaluate/src/measure.test.ts": `import { twin } from "@alur/run/testing"; export const kept = twin;`,
  "packages/server/src/index.ts": `import { store } from "@alur/run/io"; import { inner } from "@alur/model"; export const server = [store, inner];`,
  "packages/server/src/api/index.ts": `import { z } from "zod"; import { inner } from "@alur/model"; export const schema = [z, inner];`,
  "packages/web/src/app.ts": `import { schema } from "@alur/server/api"; import { rule } from "@alur/check"; export const app = [schema, rule];`,
  "packages/cli/src/index.ts": `import { server } from "@alur/server"; export const cli = server;`,
  "tools/house.ts": `export const house = 1;`,
};

type Cruise = {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string }[]; ruleSetUsed: { forbidden: { name: string }[] } };
};

function cruise(folder: string): Cruise {
  const words = ["--config", ".dependency-cruiser.mjs", "-T", "json", "packages", "tools"];
  const { stdout } = spawnSync(process.execPath, [toolPath("dependency-cruiser"), ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout) as Cruise;
}

const violations = ({ summary }: Cruise): string[] =>
  summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);

const tree = new PlantedTree(lawful);
afterAll(() => tree.remove());

describe("the laws between packages", () => {
  const lawfulCruise = cruise(tree.root);
  for (const { file, says, beside } of Object.values(planted).flat()) tree.plant({ [file]: says, ...beside });
  const plantedCruise = cruise(tree.root);

  test("a house that keeps every law is left in peace", () => {
    expect(lawfulCruise.modules.length).toBeGreaterThan(Object.keys(lawful).length);
    expect(violations(lawfulCruise)).toEqual([]);
  });

  test("every law has a file that breaks it", () => {
    const laws = plantedCruise.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(Object.keys(planted).toSorted()).toEqual([...new Set(laws)].toSorted());
  });

  test.each(Object.entries(planted).flatMap(([law, breakers]) => breakers.map(({ file }) => ({ law, file }))))(
    "$law is reported where $file breaks it",
    ({ law, file }) => {
      expect(violations(plantedCruise)).toContain(`${law}: ${file}`);
    },
  );

  test("the real house is read, every package of it", { timeout: 120_000 }, () => {
    const sources = cruise(house).modules.map(({ source }) => source);
    const seen = sources.flatMap((source) => /^packages\/([^/]+)\/src\//.exec(source)?.[1] ?? []);
    expect(new Set(seen)).toContain("model");
    expect(new Set(seen).size).toBe(readdirSync(join(house, "packages")).length);
  });
});
