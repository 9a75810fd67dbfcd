import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWebIfStale } from "./build-web-if-stale.ts";
import { house } from "./house.ts";

try {
  await buildWebIfStale();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

// `alur serve` goes on in this same process, so that Ctrl-C and a kill reach the server itself and nothing between.
const alur = join(house, "packages/cli/bin/alur.mjs");
process.argv.splice(1, 1, alur, "serve");
await import(pathToFileURL(alur).href);
