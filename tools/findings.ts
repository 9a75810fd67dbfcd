// Prints the faults found in documents, for comparison with what a careful person marked: npm run -s findings -- FILE...
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { findingsOf } from "./checking/findings-of.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: npm run -s findings -- FILE...");
  process.exit(2);
}
const found = files.flatMap((file) => findingsOf(readFileSync(file, "utf8"), basename(file)));
process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
