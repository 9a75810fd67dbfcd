import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { house } from "./house.ts";

function checkNode(pretended: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${pretended}" } })`;
  const words = [
    "--import",
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    join(house, "tools/check-node.mjs"),
  ];
  return spawnSync(process.execPath, words, { encoding: "utf8" });
}

test("an old Node is refused with a sentence that says what to do, Indonesian first", () => {
  const { status, stderr } = checkNode("20.20.2");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Alur memerlukan Node 26, .*npm ci[^]*\nAlur needs Node 26, .*npm ci/);
});

test("Node 26 and newer pass without a word", () => {
  expect(checkNode("26.10.0")).toMatchObject({ status: 0, stderr: "" });
  expect(checkNode("28.0.0")).toMatchObject({ status: 0, stderr: "" });
});
