// Prints what was read from documents in the format of the hand labels: npm run -s labels -- FILE...
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readDocument } from "@alur/read";
import { labelOf } from "./reading/label-format.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: npm run -s labels -- FILE...");
  process.exit(2);
}
const labels = [];
for (const file of files) {
  const { drafts } = await readDocument(readFileSync(file), basename(file));
  labels.push(...drafts.map(labelOf));
}
process.stdout.write(`${JSON.stringify(labels, null, 1)}\n`);
