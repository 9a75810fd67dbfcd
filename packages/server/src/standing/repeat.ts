import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";

/** Work that goes on beside the requests until it is stopped. */
export interface Standing {
  /** Ends it, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Does something now and then again and again, with a pause (milliseconds) in between. What fails is logged under its name and tried again next time. */
export function repeat(name: string, work: () => Promise<void>, pause: number, logger: Logger): Standing {
  const ending = new AbortController();
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await work();
      } catch (fault) {
        logger.warn({ fault: fault instanceof Error ? fault.message : "unknown" }, `${name} failed`);
      }
      // To be stopped is the only way in which a pause is cut short.
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
