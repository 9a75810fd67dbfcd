import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../peers");

/** Installs what Alur is compared with, where that is missing: these packages are no part of Alur, and its own installation leaves them out. */
export function installPeers(): void {
  if (existsSync(join(folder, "node_modules"))) return;
  console.log(`Installing bpmn-engine and DBOS into ${folder}, once, from the npm registry.`);
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: "inherit", shell: true });
  if (status !== 0) throw new Error("The peers could not be installed. Is the npm registry within reach?");
}
