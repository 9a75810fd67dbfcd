import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { house } from "./house.ts";

/**
 * Runs every program that the packages keep in one kind of folder (`packages/<name>/<kind>/<program>.ts`), one after the
 * other, each printing its own table. Words after the command choose programs whose path holds one of them.
 * Exits with 1 when a program fails, and with 2 when the words choose none. Programs `onlyByName` need a word; `handOn` is what each program is started with.
 */
export function runPackagePrograms(
  kind: "bench" | "faults",
  chosen: string[],
  { onlyByName = [], handOn = [] }: { onlyByName?: readonly string[]; handOn?: readonly string[] } = {},
): void {
  const programs = globSync(`packages/*/${kind}/*.ts`, { cwd: house })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.endsWith(".test.ts"))
    .filter((path) =>
      chosen.length === 0 ? !onlyByName.includes(basename(path, ".ts")) : chosen.some((word) => path.includes(word)),
    )
    .toSorted();
  if (programs.length === 0) {
    console.error(`Tidak ada program di packages/*/${kind}/ yang cocok.`);
    process.exitCode = 2;
    return;
  }
  const failed: string[] = [];
  for (const program of programs) {
    console.log(`\n── ${program} ──`);
    const { status } = spawnSync(process.execPath, [join(house, program), ...handOn], { cwd: house, stdio: "inherit" });
    if (status !== 0) failed.push(program);
  }
  console.log(
    `\n${kind}: ${programs.length - failed.length} passed, ${failed.length} failed ${failed.join(" ")}`.trimEnd(),
  );
  if (failed.length > 0) process.exitCode = 1;
}
