// Prints what was read from documents in the format of the hand labels: npm run -s labels -- FILE...
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readText } from "@alur/read";
import { labelOf } from "./reading/label-format.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: npm run -s labels -- FILE...");
  process.exit(2);
}
const labels = files.flatMap((file) =>
  readText(readFileSync(file, "utf8"), basename(file)).drafts.map((draft) => labelOf(draft)),
);
process.stdout.write(`${JSON.stringify(labels, null, 1)}\n`);
