import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { house, toolPath } from "./house.ts";

/** How many random cases each property gets when nothing else is said; `npm test` runs a small fixed slice of them. */
const usualRuns = 10_000;
const hour = 3_600_000;

type Report = {
  testResults: { name: string; startTime: number; endTime: number; assertionResults: { status: string }[] }[];
};

const runs = process.env.FUZZ_RUNS ?? String(usualRuns);
const chosen = process.argv.slice(2);
const files = globSync("packages/*/{src,test}/**/*.test.ts", { cwd: house })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => readFileSync(join(house, file), "utf8").includes("fast-check"))
  .filter((file) => chosen.length === 0 || chosen.some((word) => file.includes(word)));
if (files.length === 0) {
  console.error("Tidak ada pengujian acak yang cocok.");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "alur-fuzz-"));
const reportFile = join(folder, "report.json");
console.log(`${files.length} files, ${runs} random cases for each property`);
const { status } = spawnSync(
  process.execPath,
  [
    toolPath("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    `--testTimeout=${hour}`,
    ...files,
  ],
  { cwd: house, stdio: "inherit", env: { ...process.env, FUZZ_RUNS: runs } },
);

const report = JSON.parse(readFileSync(reportFile, "utf8")) as Report;
rmSync(folder, { recursive: true });
console.table(
  report.testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    file: relative(house, name),
    tests: assertionResults.length,
    failed: assertionResults.filter((test) => test.status === "failed").length,
    seconds: Number(((endTime - startTime) / 1000).toFixed(1)),
  })),
);
process.exitCode = status ?? 1;
