import { readFileSync } from "node:fs";
import path from "node:path";
import type { Fault } from "./fault.ts";

/** The server ends at once, whatever it was doing. */
export const killedServer: Fault = { name: "kill -9 server", strike: async (office) => office.startAnew() };

/** PostgreSQL ends under a living server, which has to start it again. */
export const killedDatabase: Fault = {
  name: "kill -9 PostgreSQL",
  async strike(office) {
    killPostgres(office.dataFolder);
    // Where a database ends again and again, a server pauses before it starts it; here it shall not always remember the last time.
    if (office.random.chance(0.5)) await office.startAnew();
  },
};

/** Both at once, as when the power fails. */
export const killedBoth: Fault = {
  name: "kill -9 both",
  async strike(office) {
    killPostgres(office.dataFolder);
    await office.startAnew();
  },
};

/** Ends the database of a data folder at once. */
export function killPostgres(dataFolder: string): void {
  const file = path.join(dataFolder, "database", "postmaster.pid");
  process.kill(Number.parseInt(readFileSync(file, "utf8"), 10), "SIGKILL");
}
