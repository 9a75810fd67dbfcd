import { afterAll, describe, expect, test } from "vitest";
import { PlantedTree } from "./planted-tree.ts";

const tree = new PlantedTree({
  "packages/model/src/index.ts": `export const first: string = ["a"][0];\n`,
  "packages/model/src/enum.ts": `export enum Kind { Task }\n`,
  "packages/read/src/index.ts": [
    `import { readFileSync } from "node:fs";`,
    `export const a = process.cwd();`,
    `export const b = fetch("x");`,
    `console.log(readFileSync);`,
    `setTimeout(() => undefined, 1);`,
    `export const c = document.title;`,
    `export const d = crypto.randomUUID();`,
    `export const text = new TextDecoder().decode(new Uint8Array());`,
  ].join("\n"),
  "packages/read/src/io/index.ts": `export const door = process.cwd();\n`,
  "packages/read/src/read.test.ts": `export const folder = process.cwd();\n`,
  "packages/web/src/main.tsx": `export const page = <p title={1}>{document.title}</p>;\n`,
});
afterAll(() => tree.remove());

const compile = (config: string): string => tree.run("typescript", "-p", config, "--pretty", "false").said;

describe("the compiler", () => {
  test("a cell that may be missing is not taken for a text", () => {
    expect(compile("tsconfig.json")).toContain("packages/model/src/index.ts(1,14): error TS2322");
  });

  test("TypeScript that Node cannot run as it stands is refused", () => {
    expect(compile("tsconfig.json")).toContain("packages/model/src/enum.ts(1,13): error TS1294");
  });

  test("a page with a wrong property is refused", () => {
    expect(compile("packages/web/tsconfig.json")).toMatch(/main\.tsx\(1,24\): error TS2322/);
  });
});

describe("the pure compile", () => {
  const said = compile("tsconfig.pure.json");

  test.each([
    ["node:fs", 1],
    ["process", 2],
    ["fetch", 3],
    ["console", 4],
    ["setTimeout", 5],
    ["document", 6],
    ["crypto", 7],
  ])("the core does not know %s", (name, line) => {
    expect(said).toMatch(new RegExp(`packages/read/src/index\\.ts\\(${line},\\d+\\): error .*'${name}'`));
  });

  test("bytes may be turned into text, and the door and the tests may ask Node", () => {
    expect(said).not.toMatch(/index\.ts\(8,|src\/io|read\.test/);
  });
});
