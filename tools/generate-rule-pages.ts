import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@alur/check";
import { rulePages } from "./docs/rule-pages.ts";
import { house } from "./house.ts";

const folder = join(house, "docs", "rules");
mkdirSync(folder, { recursive: true });
const pages = rulePages(rules);
for (const file of readdirSync(folder)) if (!pages.some((page) => page.file === file)) rmSync(join(folder, file));
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
console.log(`docs/rules: ${pages.length} pages`);
