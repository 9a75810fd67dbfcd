import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { clientTypes } from "./docs/client-types.ts";
import { house } from "./house.ts";

const { path, text } = await clientTypes();
writeFileSync(path, text);
console.log(relative(house, path));
