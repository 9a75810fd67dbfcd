import { exitCodes, graver } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Writes files; where the computer refuses, the person is told which place to look at. */
export async function writeOrComplain(terminal: Terminal, place: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (fault) {
    if (!(fault instanceof Error && "syscall" in fault)) throw fault;
    terminal.complain({
      id: `Tidak dapat menulis ke "${place}". Periksa apakah itu folder, dapat Anda tulisi, dan masih ada tempat.`,
      en: `Cannot write to "${place}". See whether it is a folder, whether you may write to it, and whether there is room.`,
    });
    terminal.exitCode = graver(terminal.exitCode, exitCodes.usage);
  }
}
