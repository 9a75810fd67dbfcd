import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { measures } from "./measures.ts";

test("every measure in the folder is in the list, under the name of its file", () => {
  const files = readdirSync(new URL("measures/", import.meta.url)).filter((file) => !file.endsWith(".test.ts"));
  expect(measures.map((measure) => `${measure.id}.ts`)).toEqual(files.sort());
});
