// Scores the reader against the hand labels that lie beside the checkout: npm run eval:read [-- --errors]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readText } from "@alur/read";
import { labelOf } from "./reading/label-format.ts";

const root = join(import.meta.dirname, "..");
const shared = join(root, "..", "shared");
const scorer = join(shared, "eval", "score-read.mjs");

if (existsSync(scorer)) {
  const folder = mkdtempSync(join(tmpdir(), "alur-eval-"));
  try {
    const predicted = join(folder, "predicted.json");
    writeFileSync(predicted, JSON.stringify(readSeeds()));
    const labels = join(shared, "labels", "seeds");
    const run = spawnSync(process.execPath, [scorer, predicted, labels, ...process.argv.slice(2)], {
      stdio: "inherit",
    });
    process.exitCode = run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log("The hand labels are not beside this checkout (../shared/eval/score-read.mjs), so nothing was scored.");
}

function readSeeds() {
  const seeds = join(shared, "seeds");
  return readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readText(readFileSync(join(seeds, name), "utf8"), name).drafts.map(labelOf));
}
