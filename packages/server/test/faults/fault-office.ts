import { setTimeout as pause } from "node:timers/promises";
import { audit, type Audit } from "../kill-server/audit.ts";
import { engageOfficials } from "../kill-server/engage-officials.ts";
import type { OfficialAtWork } from "../kill-server/official-at-work.ts";
import { Random } from "../kill-server/random.ts";
import { startServerProcess, type ServerProcess } from "../kill-server/server-process.ts";
import type { Fault } from "./fault.ts";

const DONE_AT_LEAST = 8;
const PATIENCE_MS = 120_000;

/** What one round showed; the counts are of all rounds so far. */
export interface RoundResult extends Audit {
  afterMs: number;
  /** From the fault until people had got something done again. */
  backAfterMs: number;
}

/** The sample office with six officials at work over HTTP, in which things go wrong. */
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

  /** People work, something goes wrong, people go on; then everything that they were told is looked for. */
  async round(fault: Fault): Promise<RoundResult> {
    const end = new AbortController();
    const isOver = (): boolean => end.signal.aborted;
    const working = this.officials.map(async (official) => {
      for (; !isOver(); await pause(20)) await official.work(isOver);
    });
    const work = Promise.all(working);
    try {
      const afterMs = Math.round(50 + this.random.next() * 700);
      await this.#workIsDone(work);
      await pause(afterMs);
      const began = performance.now();
      await fault.strike(this);
      await this.#workIsDone(work);
      const backAfterMs = Math.round(performance.now() - began);
      end.abort();
      await work;
      return { afterMs, backAfterMs, ...(await this.audit()) };
    } finally {
      end.abort();
    }
  }

  async audit(): Promise<Audit> {
    return audit(
      this.dataFolder,
      this.officials.flatMap(({ sent }) => sent),
    );
  }

  async close(): Promise<void> {
    await this.server.kill();
  }

  /** However slow the computer is, people have got something done. Throws where they cannot for a long time. */
  async #workIsDone(work: Promise<unknown>): Promise<void> {
    const done = (): number =>
      this.officials.flatMap(({ sent }) => sent.filter(({ answer }) => answer === "done")).length;
    const before = done();
    const end = performance.now() + PATIENCE_MS;
    while (done() < before + DONE_AT_LEAST) {
      if (performance.now() > end) throw new Error("Nobody gets anything done any more.");
      await Promise.race([pause(10), work]);
    }
  }
}
