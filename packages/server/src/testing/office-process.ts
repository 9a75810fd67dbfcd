// An Alur server reduced to its database, as a process of its own that tests and fault runs may kill.
// node office-process.ts <data folder> [death-signal|watchdog]   prints one JSON line for each thing that happens
import process from "node:process";
import type { Launch } from "../database/embedded/launch.ts";
import { startEmbedded } from "../database/embedded/start.ts";

const [, , dataFolder = "", endsWith] = process.argv;
const print = (line: object) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

try {
  const postgres = await startEmbedded({
    dataFolder,
    say: (said) => {
      print({ said });
    },
    ...(endsWith === undefined ? {} : { endsWith: endsWith as Launch["endsWith"] }),
  });
  process.once("SIGTERM", () => {
    void postgres.stop().then(() => process.exit(0));
  });
  const { host, port, owner } = postgres;
  print({ ready: { host, port, user: owner, database: "postgres" } });
} catch (problem) {
  print({ fault: problem instanceof Error ? problem.message : String(problem) });
  console.error(problem);
  process.exitCode = 1;
}
