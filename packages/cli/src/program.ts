import { Command, Option } from "commander";
import packageFile from "../package.json" with { type: "json" };
import { loadCommands } from "./commands.ts";
import { helpWords, speakHelp } from "./help-words.ts";
import type { Terminal } from "./terminal.ts";

/** The command line with the commands that `args` may call, speaking the terminal's language. It throws a `CommanderError` instead of ending the process. */
export async function buildProgram(terminal: Terminal, args: readonly string[]): Promise<Command> {
  const { language } = terminal;
  const program = new Command("alur")
    .description(helpWords.alur[language])
    .version(packageFile.version, "--version", helpWords.version[language])
    .addOption(new Option("--lang <id|en>", helpWords.language[language]).choices(["id", "en"]))
    .helpCommand(false)
    .addHelpText("after", `\n${helpWords.exitCodes[language]}`);
  for (const command of await loadCommands(terminal, args[0])) program.addCommand(command);
  for (const one of [program, ...program.commands]) {
    one.exitOverride().configureOutput({ outputError: () => {} });
    speakHelp(one, language);
  }
  return program;
}
