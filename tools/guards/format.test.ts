import { afterAll, expect, test } from "vitest";
import { PlantedTree } from "./planted-tree.ts";

const tree = new PlantedTree({
  "packages/check/src/crooked.ts": `export const a = {b:1}\n`,
  "packages/check/src/straight.ts": `export const a = { b: 1 };\n`,
});
afterAll(() => tree.remove());

test("a crooked file is named, a straight one is not", () => {
  const { passed, said } = tree.run("oxfmt", "--check", "packages/check/src");
  expect(passed).toBe(false);
  expect(said).toContain("crooked.ts");
  expect(said).not.toContain("straight.ts");
});
