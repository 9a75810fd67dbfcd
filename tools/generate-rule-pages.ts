import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rules } from "@alur/check";
import { rulePages } from "./docs/rule-pages.ts";
import { house } from "./house.ts";

const folder = join(house, "docs", "rules");
const pages = rulePages(rules);
rmSync(folder, { recursive: true, force: true });
for (const { file, text } of pages) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
console.log(`docs/rules: ${pages.length} files`);
