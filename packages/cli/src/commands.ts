import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** What makes a command, in the terminal's language. */
type CommandMaker = (terminal: Terminal) => Command;

/** Every command by the name that a person types, in the order in which an SOP goes through them. Only the one asked for is loaded, so that it answers at once. */
export const commands: Readonly<Record<string, () => Promise<CommandMaker>>> = {
  read: async () => (await import("./commands/read.ts")).readCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  compare: async () => (await import("./commands/compare.ts")).compareCommand,
  publish: async () => (await import("./commands/publish.ts")).publishCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/restore.ts")).restoreCommand,
};

/** The command called `asked`, or all of them where it is none: then a person wants to see what there is. */
export async function loadCommands(terminal: Terminal, asked?: string): Promise<Command[]> {
  const one = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  const makers = await Promise.all((one ? [one] : Object.values(commands)).map((load) => load()));
  return makers.map((make) => make(terminal));
}
