import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";

const program = `
  const { endOnSignal } = await import(${JSON.stringify(new URL("end-on-signal.ts", import.meta.url).href)});
  const end = endOnSignal(() => console.log("closing"));
  const busy = setInterval(() => {}, 1000);
  console.log("ready");
  await end;
  if (process.argv[1] === "quick") clearInterval(busy);
`;

function start(speed: "quick" | "slow") {
  return spawn(process.execPath, ["--input-type=module", "-e", program, speed], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

// Windows has no signals between processes: kill() ends the other one there without asking.
describe.runIf(process.platform !== "win32")("a program that is asked to end", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s finishes what it does and ends well", async (signal) => {
    const child = start("quick");
    await once(child.stdout, "data");
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("a second time ends at once", async () => {
    const child = start("slow");
    await once(child.stdout, "data");
    child.kill("SIGINT");
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
  });
});
