import type { Command } from "commander";
import { checkCommand } from "./commands/check.ts";
import { publishCommand } from "./commands/publish.ts";
import { readCommand } from "./commands/read.ts";
import { serveCommand } from "./commands/serve.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Terminal } from "./terminal.ts";

/** Every command, in the order in which an SOP goes through them. */
export const commands: readonly ((terminal: Terminal) => Command)[] = [
  readCommand,
  checkCommand,
  publishCommand,
  serveCommand,
  verifyCommand,
];
