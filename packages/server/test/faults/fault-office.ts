import { audit, type Audit } from "../kill-server/audit.ts";
import { engageOfficials } from "../kill-server/engage-officials.ts";
import type { OfficialAtWork } from "../kill-server/official-at-work.ts";
import { Random } from "../kill-server/random.ts";
import { startServerProcess, type ServerProcess } from "../kill-server/server-process.ts";
import { untilDatabaseEnded } from "./until.ts";

/** The sample office with six officials who can work over HTTP, and in which things can go wrong. */
export class FaultOffice {
  readonly dataFolder: string;
  readonly random: Random;
  server: ServerProcess;
  officials: readonly OfficialAtWork[] = [];

  private constructor(dataFolder: string, random: Random, server: ServerProcess) {
    this.dataFolder = dataFolder;
    this.random = random;
    this.server = server;
  }

  static async open(dataFolder: string, seed: number): Promise<FaultOffice> {
    const random = new Random(seed);
    const office = new FaultOffice(dataFolder, random, await startServerProcess(dataFolder));
    office.officials = await engageOfficials(() => office.server.url, random);
    return office;
  }

  /** Ends the server at once, if it still runs, and starts it again on the same data, with a clock that is so many milliseconds ahead. */
  async startAnew(clockAhead = 0): Promise<void> {
    await this.server.kill();
    this.server = await startServerProcess(this.dataFolder, clockAhead);
  }

  async audit(): Promise<Audit> {
    return audit(
      this.dataFolder,
      this.officials.flatMap(({ sent }) => sent),
    );
  }

  async close(): Promise<void> {
    await this.server.kill();
    await untilDatabaseEnded(this.dataFolder);
  }
}
