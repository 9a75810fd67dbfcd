import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { layOutDesk } from "./desk.ts";
import { runAlur } from "./transcript.ts";

const bin = fileURLToPath(new URL("../bin/alur.mjs", import.meta.url));
const desk = layOutDesk();
afterAll(() => desk.clear());

const script = spawnSync("script", ["--version"]).status === 0;
if (!script) console.log("The program script is not installed; the test on a terminal is skipped.");

test.runIf(script)(
  "at a terminal a bar shows how many files are read, and is gone at the end",
  { timeout: 60_000 },
  () => {
    const command = `"${process.execPath}" "${bin}" read surat.txt dua.txt`;
    const { stdout } = spawnSync("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
      cwd: desk.folder,
      encoding: "utf8",
    });
    const bars = [...stdout.matchAll(/\r\u001B\[K\[[█·]{24}\] (\d\/\d)/g)].map(([, count]) => count);
    expect(bars).toEqual(["0/2", "1/2"]);
    expect(stdout.lastIndexOf("\r\u001B[K")).toBeGreaterThan(stdout.lastIndexOf("1/2"));
  },
);

test.runIf(script)("and then how many SOPs are published, each path on a line of its own", { timeout: 60_000 }, () => {
  const command = `"${process.execPath}" "${bin}" publish surat.txt dua.txt --format json -o terbitan`;
  const { stdout } = spawnSync("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
    cwd: desk.folder,
    encoding: "utf8",
  });
  const bars = [...stdout.matchAll(/\[[█·]{24}\] (\d\/\d)/g)].map(([, count]) => count);
  expect(bars).toEqual(["0/2", "1/2", "0/3", "1/3", "2/3"]);
  expect(stdout.match(/terbitan\/[^\r\n]+\.json\r?\n/g)).toHaveLength(3);
});

test("a pipe gets no bar", { timeout: 60_000 }, () => {
  expect(runAlur(["read", "surat.txt", "dua.txt"], desk.folder).stderr).not.toContain("█");
});
