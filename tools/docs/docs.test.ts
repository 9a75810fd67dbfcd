import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@alur/check";
import { describe, expect, test } from "vitest";
import { house } from "../house.ts";
import { rulePages } from "./rule-pages.ts";
import { sopSchemaFile } from "./sop-schema.ts";

describe("the pages of the rules", () => {
  const folder = join(house, "docs", "rules");
  const pages = rulePages(rules);

  test("are there for every rule and for nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map((page) => page.file).sort());
  });

  test.each(pages)("$file says what the rule says; otherwise run npm run docs:rules", ({ file, text }) => {
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
  });
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
