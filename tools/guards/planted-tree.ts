import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { house, toolPath } from "../house.ts";

/** What a tool said about a planted tree, and whether it was content. */
export type Verdict = { passed: boolean; said: string };

const configs = [
  ".dependency-cruiser.mjs",
  ".gitignore",
  ".oxfmtrc.json",
  ".oxlintrc.json",
  "knip.json",
  "package.json",
  "tsconfig.json",
  "tsconfig.pure.json",
  "tools/pure-globals.d.ts",
];

/**
 * A small copy of the house outside the checkout, with the real configuration and the real packages' manifests but only
 * the sources given here, so that a guard can be shown something forbidden without disturbing anybody.
 */
export class PlantedTree {
  readonly root: string = mkdtempSync(join(tmpdir(), "alur-planted-"));

  constructor(files: Record<string, string>) {
    for (const file of [...configs, ...globSync("packages/*/{package,tsconfig}.json", { cwd: house })]) {
      mkdirSync(dirname(join(this.root, file)), { recursive: true });
      cpSync(join(house, file), join(this.root, file));
    }
    this.#linkInstalledPackages();
    this.plant(files);
  }

  /** Writes files by their path from the root. */
  plant(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  /** Runs one of the pinned tools at the root of the tree. */
  run(tool: string, ...args: string[]): Verdict {
    const { status, stdout, stderr } = spawnSync(process.execPath, [toolPath(tool), ...args], {
      cwd: this.root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    return { passed: status === 0, said: stdout + stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  // Linked one by one, because @alur/* must lead to the planted packages and everything else to the installed ones.
  #linkInstalledPackages(): void {
    for (const folder of globSync(["node_modules", "packages/*/node_modules"], { cwd: house })) {
      for (const name of installedIn(join(house, folder))) {
        this.#link(join(house, folder, name), join(this.root, folder, name));
      }
    }
    for (const name of readdirSync(join(this.root, "packages"))) {
      this.#link(join(this.root, "packages", name), join(this.root, "node_modules/@alur", name));
    }
  }

  #link(target: string, path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path, "junction");
  }
}

function installedIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
  return names.flatMap((entry) => {
    if (entry.name === "@alur") return [];
    if (!entry.name.startsWith("@")) return [entry.name];
    return readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
  });
}
