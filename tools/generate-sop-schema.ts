import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sopSchemaFile } from "./docs/sop-schema.ts";
import { house } from "./house.ts";

const { file, text } = sopSchemaFile();
writeFileSync(join(house, "docs", file), text);
console.log(`docs/${file}`);
