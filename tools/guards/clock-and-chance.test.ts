import { afterAll, describe, expect, test } from "vitest";
import { house } from "../house.ts";
import { coreFiles, findLeaks, reportLeaks } from "./clock-and-chance.ts";
import { PlantedTree } from "./planted-tree.ts";

const tree = new PlantedTree({
  "packages/run/src/case.ts": `// Kapan?\nexport const at = Date.now();\n`,
  "packages/run/src/io/clock.ts": `export const at = Date.now();\n`,
  "packages/run/src/case.test.ts": `export const at = Date.now();\n`,
});
afterAll(() => tree.remove());

describe("time and chance in the pure core", () => {
  test.each([
    `const at = Date.now();`,
    `const at = new Date();`,
    `const at = new Date;`,
    `const at = Date();`,
    `const { now } = Date;`,
    `const at = Date["now"]();`,
    `const Clock = Date; new Clock();`,
    `const id = Math.random();`,
    `const id = Math["random"]();`,
    `const { random } = Math;`,
    `export class Case { openedAt = new Date(); }`,
    `const at = new Date(Date.now() + 1);`,
  ])("%s is reported", (source) => {
    expect(findLeaks(source)).toHaveLength(1);
  });

  test.each([
    `const at = new Date("2026-08-17T08:00:00+07:00");`,
    `const at = new Date(Date.UTC(2026, 7, 17)); const ms = Date.parse("2026-08-17");`,
    `const isDate = (value: unknown): value is Date => value instanceof Date;`,
    `const most = Math.max(1, 2);`,
    `const said = "Date.now() and Math.random()"; // new Date()`,
  ])("%s is left in peace", (source) => {
    expect(findLeaks(source)).toEqual([]);
  });

  test("the place is named, and only the core is looked at", () => {
    expect(reportLeaks(tree.root)).toEqual([
      "packages/run/src/case.ts:2 asks Date.now. Take the moment or the number as an argument.",
    ]);
  });

  test("the real core is looked at", () => {
    expect(coreFiles(house)).toContain("packages/model/src/index.ts");
  });
});
