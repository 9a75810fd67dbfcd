import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { house } from "../house.ts";

const page = readFileSync(join(house, "docs/workflow-patterns.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (no\.|request) /.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.trim()),
  );
const named = (row: readonly string[]): string[] =>
  [...(row.at(-1) ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? "");
const verdictOf = (row: readonly string[]): string | undefined => (/^\d+$/.test(row[0] ?? "") ? row[3] : row[1]);

test("every test that the page of workflow patterns names exists", () => {
  const files = globSync("packages/*/{src,test}/**/{*.test.{ts,tsx},*-contract.ts}", { cwd: house });
  const tests = files.map((file) => readFileSync(join(house, file), "utf8")).join("\n");
  const missing = rows.flatMap(named).filter((name) => !tests.includes(`test("${name}"`));
  expect(missing).toEqual([]);
  expect(rows.flatMap(named).length).toBeGreaterThan(50);
});

test("a pattern counts as done only with a test, and every verdict is one of four", () => {
  expect(rows.filter((row) => !["yes", "partly", "not yet", "no"].includes(verdictOf(row) ?? ""))).toEqual([]);
  expect(rows.filter((row) => ["yes", "partly"].includes(verdictOf(row) ?? "") && named(row).length === 0)).toEqual([]);
});

test("the page has all 43 patterns of the flow and all 43 of who works", () => {
  const numbers = rows.flatMap(([number = ""]) => (/^\d+$/.test(number) ? [Number(number)] : []));
  const all = Array.from({ length: 43 }, (_, i) => i + 1);
  expect(numbers).toEqual([...all, ...all]);
});
