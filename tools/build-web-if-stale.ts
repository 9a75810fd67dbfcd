import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { house } from "./house.ts";

/** What the browser bundle is made of; a change in any of these makes the built app stale. */
const sources = [
  "packages/{web,model,read,check,publish,run,evaluate}/{src,public}/**/*",
  "packages/server/src/api/**/*",
  "packages/web/{index.html,vite.config.ts,package.json}",
  "packages/web/offline/*",
  "package-lock.json",
];

/** True when `packages/web/dist` is missing or older than something it was built from. */
export function webIsStale(folder: string = house): boolean {
  const built = statSync(join(folder, "packages/web/dist/index.html"), { throwIfNoEntry: false });
  if (built === undefined) return true;
  return globSync(sources, { cwd: folder }).some((file) => {
    if (/\.test\.tsx?$/.test(file)) return false;
    const stat = statSync(join(folder, file));
    return stat.isFile() && stat.mtimeMs > built.mtimeMs;
  });
}

/** Builds the web app unless the built one is up to date. Throws with what to do next when the build fails. */
export async function buildWebIfStale(): Promise<void> {
  if (!webIsStale()) return;
  console.log("Membangun aplikasi web …");
  const build = spawn(process.execPath, ["--run", "build:web"], {
    cwd: house,
    stdio: "inherit",
    // A test run calls itself "test", and React would then be bundled in its slow and heavy form for developers.
    env: { ...process.env, NODE_ENV: "production" },
  });
  const [code] = (await once(build, "exit")) as [number | null];
  if (code !== 0) {
    throw new Error("Aplikasi web gagal dibangun. Baca pesan di atas; jalankan npm ci bila ada paket yang hilang.");
  }
}
