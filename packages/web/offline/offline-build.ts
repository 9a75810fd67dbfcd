import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { APP_LIST, APP_PAGE, type AppFiles } from "../src/offline/app-files.ts";
import { roomFiles, startFile } from "./room-files.ts";

const worker = join(import.meta.dirname, "../src/offline/app-worker.ts");

/** Lays beside the built app what lets it start without a line: the list of what it is made of, and the worker that answers from what a browser kept of it. */
export function offlineBuild(): Plugin {
  let dist = "";
  return {
    name: "alur-offline",
    apply: "build",
    configResolved: ({ root, build: { outDir } }) => {
      dist = resolve(root, outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        writeFileSync(join(dist, APP_LIST), JSON.stringify(listApp(dist)));
        await buildWorker(dist);
      },
    },
  };
}

/** What a built app is made of. The folder is the app's `dist`. */
export function listApp(dist: string): AppFiles {
  const ready = roomFiles(dist);
  const others = readdirSync(join(dist, "assets")).map((name) => `assets/${name}`);
  const digest = createHash("sha256").update(readFileSync(join(dist, APP_PAGE)));
  const addresses = (files: Iterable<string>): string[] => Array.from(files, (file) => `/${file}`);
  return {
    page: `sha256-${digest.digest("base64")}`,
    start: `/${startFile(dist)}`,
    ready: addresses(ready),
    later: addresses(others.filter((file) => !ready.has(file))),
  };
}

/** Apart from the app: a worker is one file, always under the same name, and only its own change makes it another. */
async function buildWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: { input: worker, output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
}
