import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { house } from "../house.ts";

/** The words in the column "in code" of every table. */
const words = readFileSync(join(house, "docs", "glossary.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Indonesian"))
  .flatMap((line) => [...(line.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));

const known = new Set(
  globSync("packages/*/src/**/*.{ts,tsx}", { cwd: house }).flatMap(
    (file) => readFileSync(join(house, file), "utf8").match(/[A-Za-z][A-Za-z0-9]*/g) ?? [],
  ),
);

test("the glossary has its words", () => {
  expect(words.length).toBeGreaterThan(50);
});

test.each(words)("%s, a word of the glossary, is a word of the code", (word) => {
  expect(known.has(word)).toBe(true);
});
