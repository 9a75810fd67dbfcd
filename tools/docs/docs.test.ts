import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rules } from "@alur/check";
import { describe, expect, test } from "vitest";
import { house } from "../house.ts";
import { groupRules } from "./rule-groups.ts";
import { rulePages } from "./rule-pages.ts";
import { sopSchemaFile } from "./sop-schema.ts";

describe("the pages of the rules", () => {
  const folder = join(house, "docs", "rules");
  const pages = rulePages(rules);

  test("are there for every rule and for nothing else", () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    expect(files.sort()).toEqual(pages.map((page) => page.file).sort());
  });

  test.each(pages)("$file says what the rule says; otherwise run npm run docs:rules", ({ file, text }) => {
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
  });
});

test("every rule stands in one group of the list, and its examples are told with what the rule says of them", () => {
  const grouped = groupRules(rules).flatMap((group) => group.rules.map(({ id }) => id));
  expect(grouped.sort()).toEqual(rules.map(({ id }) => id).sort());
  const numbers = rulePages(rules).find(({ file }) => file === "number-gap.md");
  expect(numbers?.text).toMatch(/> langkah \d+: Nomor langkah melompat/);
  expect(numbers?.text).toContain("Mirip, tetapi tetap diam");
});

describe("the JSON Schema of an SOP", () => {
  const { file, text } = sopSchemaFile();

  test("is the one that the model checks with; otherwise run npm run docs:schema", () => {
    expect(readFileSync(join(house, "docs", file), "utf8")).toBe(text);
  });

  test("names the format and every part of the document", () => {
    const schema = JSON.parse(text) as { $defs: Record<string, { properties: object; required: string[] }> };
    expect(schema.$defs["Sop"]?.properties).toMatchObject({ format: { const: "alur/sop@1" } });
    expect(schema.$defs["Sop"]?.required).toEqual(["format", "identity", "performers", "steps", "flows"]);
  });
});
