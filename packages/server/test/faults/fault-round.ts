import { setTimeout as pause } from "node:timers/promises";
import type { Audit } from "../kill-server/audit.ts";
import type { Fault } from "./fault.ts";
import type { FaultOffice } from "./fault-office.ts";

const DONE_AT_LEAST = 8;
const PATIENCE_MS = 120_000;

/** What one round showed; the counts are of all rounds so far. */
export interface RoundResult extends Audit {
  afterMs: number;
  /** From the fault until people had got something done again. */
  backAfterMs: number;
}

/** People work, something goes wrong, people go on; then everything that they were told is looked for. */
export async function runRound(office: FaultOffice, fault: Fault): Promise<RoundResult> {
  const end = new AbortController();
  const isOver = (): boolean => end.signal.aborted;
  const working = office.officials.map(async (official) => {
    for (; !isOver(); await pause(20)) await official.work(isOver);
  });
  const work = Promise.all(working);
  try {
    const afterMs = Math.round(50 + office.random.next() * 700);
    await somethingIsDone(office, work);
    await pause(afterMs);
    const began = performance.now();
    await fault.strike(office);
    await somethingIsDone(office, work);
    const backAfterMs = Math.round(performance.now() - began);
    end.abort();
    await work;
    return { afterMs, backAfterMs, ...(await office.audit()) };
  } finally {
    end.abort();
  }
}

/** However slow the computer is, people have got something done. Throws where they cannot for a long time. */
async function somethingIsDone({ officials }: FaultOffice, work: Promise<unknown>): Promise<void> {
  const done = (): number => officials.flatMap(({ sent }) => sent.filter(({ answer }) => answer === "done")).length;
  const before = done();
  const end = performance.now() + PATIENCE_MS;
  while (done() < before + DONE_AT_LEAST) {
    if (performance.now() > end) throw new Error("Nobody gets anything done any more.");
    await Promise.race([pause(10), work]);
  }
}
