import { CommanderError } from "commander";
import { exitCodes } from "./exit-code.ts";
import { askedLanguage } from "./language.ts";
import { buildProgram } from "./program.ts";
import { openTerminal } from "./terminal.ts";
import { usageFault } from "./usage-faults.ts";

const args = process.argv.slice(2);
const terminal = openTerminal(askedLanguage(args));
const program = await buildProgram(terminal, args);
try {
  await program.parseAsync(args, { from: "user" });
  process.exitCode = terminal.exitCode;
} catch (fault) {
  process.exitCode = explain(fault);
}

/** Says what went wrong, never where in the code, and gives the exit code. */
function explain(fault: unknown): number {
  if (fault instanceof CommanderError) {
    const command = program.commands.find((one) => one.name() === args.find((arg) => !arg.startsWith("-")));
    const said = usageFault(fault, command ? `alur ${command.name()}` : "alur");
    if (said) terminal.complain(said);
    return fault.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  }
  const what = fault instanceof Error ? fault.message : String(fault);
  terminal.complain({
    id: `Alur terhenti karena kesalahan di dalamnya sendiri: ${what}`,
    en: `Alur stopped because of a fault of its own: ${what}`,
  });
  return exitCodes.usage;
}
