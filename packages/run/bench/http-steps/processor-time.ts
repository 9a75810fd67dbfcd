import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds for which a process has had the processor, as Linux counts them; 0 elsewhere. */
export function processorTime(pid: number): number {
  return milliseconds(statOf(pid), ["user", "system"]);
}

/** The same for a process and all that it has started, also those that have ended since. */
export function processorTimeWithChildren(pid: number): number {
  const own = milliseconds(statOf(pid), ["user", "system", "userOfEnded", "systemOfEnded"]);
  return running().reduce((sum, child) => {
    const stat = statOf(child);
    return stat?.["parent"] === pid ? sum + milliseconds(stat, ["user", "system"]) : sum;
  }, own);
}

/** The fields behind the name of the program, counted from 0 (proc(5)). */
const fields = { parent: 1, user: 11, system: 12, userOfEnded: 13, systemOfEnded: 14 } as const;
type Field = keyof typeof fields;
type Stat = Record<Field, number>;

function statOf(pid: number): Stat | undefined {
  try {
    const values = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Object.fromEntries(Object.entries(fields).map(([field, place]) => [field, Number(values[place])])) as Stat;
  } catch {
    return undefined;
  }
}

function running(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Linux counts in hundredths of a second. */
function milliseconds(stat: Stat | undefined, counted: readonly Field[]): number {
  return stat ? counted.reduce((sum, field) => sum + stat[field] * 10, 0) : 0;
}
