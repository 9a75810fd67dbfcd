import type { Message } from "@alur/model";
import { exitCodes } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Where an office's data are, as the commands that work on them ask for it. */
export const dataWords = {
  id: "folder data (biasa: ALUR_DATA, atau ./data)",
  en: "folder of the data (usual: ALUR_DATA, or ./data)",
} as const satisfies Message;

/** "1,2 MB": a size for people, in their language. */
export function saySize({ language }: Terminal, bytes: number): string {
  const form = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return bytes < 1_000_000 ? `${form.format(bytes / 1000)} kB` : `${form.format(bytes / 1_000_000)} MB`;
}

/** Runs what an office's data are needed for; what is wrong with them is a sentence and not a fault. */
export async function withOfficeFaults(terminal: Terminal, work: () => Promise<void>): Promise<void> {
  const { BackupFault, DatabaseFault } = await import("@alur/server");
  try {
    await work();
  } catch (fault) {
    if (!(fault instanceof BackupFault) && !(fault instanceof DatabaseFault)) throw fault;
    terminal.complain({ id: fault.message, en: fault.message });
    terminal.exitCode = exitCodes.usage;
  }
}
