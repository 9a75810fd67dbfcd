import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ClientConfig } from "pg";

/** The procedure that all carry through: so many steps, of which one decides and sends the berkas back once. */
export interface PeerProcedure {
  steps: number;
  decides: number;
  backTo: number;
}

/** A peer's program in a process of its own. */
export interface PeerProcess {
  /** Carries cases through for so many people at once; milliseconds. */
  carryThrough(cases: number, clients: number): Promise<number>;
  stop(): Promise<void>;
}

/** Where a peer keeps its state: a database of its own in the same PostgreSQL. */
export interface PeerDatabase extends PeerProcedure {
  connection: ClientConfig;
  databaseUrl: string;
}

export async function startPeer(program: string, database: PeerDatabase): Promise<PeerProcess> {
  const child = fork(join(import.meta.dirname, "../peers", program), [JSON.stringify(database)]);
  const ended = once(child, "exit").then(() => {
    throw new Error(`${program} ended by itself.`);
  });
  ended.catch(() => {});
  await Promise.race([once(child, "message"), ended]);
  return {
    async carryThrough(cases, clients) {
      child.send({ cases, clients });
      const [answer] = (await Promise.race([once(child, "message"), ended])) as [{ milliseconds: number }];
      return answer.milliseconds;
    },
    async stop() {
      child.kill("SIGKILL");
      await ended.catch(() => {});
    },
  };
}
