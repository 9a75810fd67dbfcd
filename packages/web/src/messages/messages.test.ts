import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "./en.ts";
import { id } from "./id.ts";

type Words = { [key: string]: string | ((...values: never[]) => string) | Words };
type Sentence = readonly [key: string, said: string | ((...values: never[]) => string)];

function sentences(words: Words, path: readonly string[] = []): Sentence[] {
  return Object.entries(words).flatMap(([key, value]): Sentence[] =>
    typeof value === "object" ? sentences(value, [...path, key]) : [[[...path, key].join("."), value]],
  );
}

test("no sentence of the app is empty, in either language", () => {
  const empty = [...sentences(id), ...sentences(en)].filter(
    ([, said]) => typeof said === "string" && said.trim() === "",
  );
  expect(empty).toEqual([]);
});

test("no English sentence was left in Indonesian", () => {
  const indonesian = new Map(sentences(id));
  const same = sentences(en).filter(
    ([key, said]) => typeof said === "string" && /\s/.test(said) && indonesian.get(key) === said,
  );
  // The columns of an SOP are printed in Indonesian, whoever reads them.
  expect(same.map(([key]) => key)).toEqual(["workroom.pastePlaceholder"]);
});

test("every sentence is said somewhere", () => {
  const src = join(import.meta.dirname, "..");
  const code = globSync("**/*.{ts,tsx}", { cwd: src })
    .filter((file) => !file.startsWith("messages") && !file.includes(".test."))
    .map((file) => readFileSync(join(src, file), "utf8"))
    .join("\n");
  const unsaid = Object.entries(id).flatMap(([topic, words]) =>
    Object.keys(words)
      .filter((key) => !new RegExp(String.raw`\b(${topic}|words|indonesian\.${topic})\.${key}\b`).test(code))
      .map((key) => `${topic}.${key}`),
  );
  expect(unsaid).toEqual([]);
});
