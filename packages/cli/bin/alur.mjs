#!/usr/bin/env node
// Runs under whatever Node a person has, however old, so it is plain JavaScript. Alur itself needs Node 26, which
// npm ci puts beside it; an older Node only hands over to that one.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const needed = 26;
const self = fileURLToPath(import.meta.url);

/** The Node that npm ci brought for this kind of computer, looked for in every node_modules above this file. */
function findOwnNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const names = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`];
  for (let folder = dirname(self); ; folder = dirname(folder)) {
    for (const name of names) {
      const home = join(folder, "node_modules", name);
      if (!existsSync(join(home, "package.json"))) continue;
      const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
      const program = join(home, typeof bin === "string" ? bin : bin.node);
      if (existsSync(program)) return program;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

function handOver(program) {
  const child = spawn(program, [self, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, ALUR_HANDED_OVER: "1" },
  });
  // Ctrl-C reaches both; only the child decides when it is done. A kill reaches this process alone and is passed on.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", () => refuse());
  child.on("exit", (code) => process.exit(code === null ? 1 : code));
}

function refuse() {
  console.error(
    `Alur memerlukan Node ${needed}, tetapi yang berjalan adalah Node ${process.versions.node}. Jalankan "npm ci" di folder Alur (tanpa --omit=optional), lalu ulangi perintah ini.\n` +
      `Alur needs Node ${needed}, but Node ${process.versions.node} is running. Run "npm ci" in Alur's folder (without --omit=optional), then repeat this command.`,
  );
  process.exit(2);
}

if (Number(process.versions.node.split(".")[0]) >= needed) {
  // What was compiled for one command is there for the next, which begins in half the time.
  const { directory } = module.enableCompileCache?.() ?? {};
  // The thread that reads documents finds it by this name.
  if (directory) process.env.NODE_COMPILE_CACHE ??= directory;
  await import("../src/main.ts");
} else {
  const program = process.env.ALUR_HANDED_OVER ? undefined : findOwnNode();
  if (program === undefined) refuse();
  else handOver(program);
}
