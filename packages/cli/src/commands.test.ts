import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCommands } from "./commands.ts";
import { helpWords } from "./help-words.ts";
import { openTerminal } from "./terminal.ts";

const languages = ["id", "en"] as const;
const built = await Promise.all(languages.map((language) => loadCommands(openTerminal(language))));

test("every file in the folder is a command in the registry, under its own name", () => {
  const files = readdirSync(join(import.meta.dirname, "commands")).map((file) => file.replace(/\.ts$/, ""));
  expect(built[0]?.map((command) => command.name()).sort()).toEqual(files.sort());
});

test("a command is built alone where its name is typed; whoever types something else sees them all", async () => {
  const terminal = openTerminal("id");
  for (const command of built[0] ?? [])
    expect((await loadCommands(terminal, command.name())).map((one) => one.name())).toEqual([command.name()]);
  for (const asked of ["--help", "baca", "constructor"])
    expect(await loadCommands(terminal, asked), asked).toHaveLength(built[0]?.length ?? 0);
});

describe("every command", () => {
  const [inIndonesian = [], inEnglish = []] = built;

  test("says what it does and what its options mean, in both languages", () => {
    const said = (command: (typeof inIndonesian)[number]): string[] => [
      command.description(),
      ...command.options.filter((option) => option.long !== "--help").map((option) => option.description),
    ];
    inIndonesian.forEach((command, i) => {
      const english = inEnglish[i];
      expect(english && said(english).every((text, n) => text !== "" && text !== said(command)[n])).toBe(true);
    });
  });

  test("shows how it is typed", () => {
    for (const command of inIndonesian) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).toContain(`${helpWords.examples.id}\n  npx --no alur ${command.name()}`);
    }
  });
});
