import { setTimeout as sleep } from "node:timers/promises";
import { ANNOUNCED } from "@alur/run/io";
import { Client, type ClientConfig } from "pg";

/** A line to the database on which announcements are heard. */
export interface Listening {
  stop(): Promise<void>;
}

const TRY_AGAIN = 1000;

/** Calls `heard` whenever something was announced, and after each time that the line was broken, since nobody knows what was announced meanwhile. */
export function listen(connection: ClientConfig, heard: () => void): Listening {
  const ending = new AbortController();
  let client: Client | undefined;
  const hear = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      client = new Client(connection);
      const broken = new Promise<void>((resolve) => {
        client?.on("error", () => resolve());
        client?.on("end", () => resolve());
      });
      try {
        await client.connect();
        client.on("notification", heard);
        await client.query(`listen ${ANNOUNCED}`);
        heard();
        await broken;
      } catch {
        // The database is away; the routes say so to whoever asks.
      }
      await client.end().catch(() => {});
      await sleep(TRY_AGAIN, undefined, { signal: ending.signal, ref: false }).catch(() => {});
    }
  };
  const hearing = hear();
  return {
    async stop() {
      ending.abort();
      await client?.end().catch(() => {});
      await hearing;
    },
  };
}
