// Lets everything go wrong that can while six officials work over HTTP, again and again, and counts what they were told is done and is gone, there twice,
// or contrary to what they were told; cases whose rows do not follow from their trail; trails that do not verify; reminders that were raised twice.
// FAULT_ROUNDS sets how many rounds (200), FAULT_SEED repeats a run, FAULT_MINUTES ends it earlier.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Audit } from "../test/kill-server/audit.ts";
import { Random } from "../test/kill-server/random.ts";
import type { Fault } from "../test/faults/fault.ts";
import { FaultOffice } from "../test/faults/fault-office.ts";
import { runRound } from "../test/faults/fault-round.ts";
import { faults } from "../test/faults/faults.ts";
import { fullDisk, mountSmallDisk } from "../test/faults/full-disk.ts";
import { drawKills, killedMigrations } from "../test/faults/killed-migration.ts";
import { FaultTable } from "../test/faults/fault-table.ts";

const rounds = Number(process.env["FAULT_ROUNDS"] ?? 200);
const seed = Number(process.env["FAULT_SEED"] ?? Date.now() % 1_000_000);
const end = performance.now() + Number(process.env["FAULT_MINUTES"] ?? 24 * 60) * 60_000;
const folder = mkdtempSync(path.join(os.tmpdir(), "alur-faults-"));
const table = new FaultTable();
const isOver = (): boolean => performance.now() > end;
console.log(`office-at-work: ${rounds} rounds, seed ${seed}`);

/** Rounds of one office, each with a fault drawn by its share; what is wrong is counted for the fault after which it is first seen. */
async function work(dataFolder: string, count: number, draw: (random: Random) => Fault): Promise<void> {
  const office = await FaultOffice.open(dataFolder, seed);
  let before: Partial<Audit> = {};
  try {
    for (let round = 1; round <= count && !isOver(); round++) {
      const fault = draw(office.random);
      const result = await runRound(office, fault);
      table.add(fault.name, result, before);
      before = result;
      const { afterMs, backAfterMs } = result;
      console.log(
        `${String(round).padStart(4)}  ${fault.name.padEnd(24)} after ${afterMs} ms, back after ${backAfterMs} ms`,
      );
    }
  } finally {
    await office.close();
  }
}

function drawn(random: Random): Fault {
  let left = random.next() * faults.reduce((sum, [, share]) => sum + share, 0);
  const [fault] = faults.find(([, share]) => (left -= share) < 0) ?? faults[0] ?? [];
  if (!fault) throw new Error("There are no faults.");
  return fault;
}

try {
  const few = Math.max(1, Math.round(rounds / 20));
  const changesMade: number[] = [];
  let changesWrong = 0;
  const dice = new Random(seed);
  for await (const result of killedMigrations(path.join(folder, "old"), drawKills(few, dice), dice)) {
    changesMade.push(result.changesMade);
    changesWrong += result.missing + result.unlike + result.broken + (result.midway ? 0 : 1);
    if (isOver()) break;
  }
  const disk = mountSmallDisk();
  if (disk) await work(disk.folder, few, () => fullDisk).finally(disk.unmount);
  else console.log("full disk: not tried, because this computer lets nobody mount a small disk (root on Linux can)");
  await work(path.join(folder, "office"), rounds, drawn);
  table.print();
  const [least] = changesMade.toSorted((one, other) => one - other);
  console.log(
    `killed changes of the tables: ${changesMade.length} starts killed after ${least} to ${Math.max(...changesMade)} of their changes; ${changesWrong} changes missing, tables unlike, entries broken or kills beside the changes`,
  );
  if (table.wrong > 0 || table.done === 0 || changesWrong > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
