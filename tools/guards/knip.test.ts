import { afterAll, describe, expect, test } from "vitest";
import { PlantedTree } from "./planted-tree.ts";

const tree = new PlantedTree({
  "packages/model/src/index.ts": `export { used } from "./used.ts";\n`,
  "packages/model/src/used.ts": `import { z } from "zod";\nexport const used = z;\nexport const nobodyAsks = 1;\n`,
  "packages/model/src/forgotten.ts": `export const forgotten = 1;\n`,
  "packages/read/src/index.ts": `export { used } from "@alur/model";\nexport { Pool } from "pg";\n`,
  "packages/check/src/index.ts": `export const rule = 1;\n`,
});
afterAll(() => tree.remove());

type Issue = Record<"files" | "exports" | "unlisted" | "dependencies", { name: string }[]> & { file: string };

describe("the search for dead wood", () => {
  const { issues } = JSON.parse(tree.run("knip", "--reporter", "json").said) as { issues: Issue[] };
  const found = (kind: "files" | "exports" | "unlisted" | "dependencies"): string[] =>
    issues.flatMap((issue) => issue[kind].map(({ name }) => `${issue.file}: ${name}`));

  test("a file that nobody imports is reported", () => {
    expect(found("files").join()).toContain("packages/model/src/forgotten.ts");
  });

  test("an export that nobody uses is reported", () => {
    expect(found("exports")).toContain("packages/model/src/used.ts: nobodyAsks");
  });

  test("a package that the manifest does not declare is reported", () => {
    expect(found("unlisted")).toContain("packages/read/src/index.ts: pg");
  });

  test("a declared package that nobody uses is reported, a used one is not", () => {
    expect(found("dependencies")).toContain("packages/check/package.json: @alur/model");
    expect(found("dependencies")).not.toContain("packages/model/package.json: zod");
  });
});
