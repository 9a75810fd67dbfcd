import type { Command } from "commander";
import { backupCommand } from "./commands/backup.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { publishCommand } from "./commands/publish.ts";
import { readCommand } from "./commands/read.ts";
import { restoreCommand } from "./commands/restore.ts";
import { serveCommand } from "./commands/serve.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Terminal } from "./terminal.ts";

/** Every command, in the order in which an SOP goes through them. */
export const commands: readonly ((terminal: Terminal) => Command)[] = [
  readCommand,
  checkCommand,
  compareCommand,
  publishCommand,
  serveCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
];
