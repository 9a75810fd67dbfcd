import type { Message } from "@alur/model";
import type { CommanderError } from "commander";

type Say = (names: readonly string[]) => Message;

/** What may be wrong with a command, by the code under which the parser reports it; `names` are the words it quotes. */
const sentences: Readonly<Record<string, Say>> = {
  "commander.unknownCommand": ([name = ""]) => ({
    id: `Tidak ada perintah "${name}".`,
    en: `There is no command "${name}".`,
  }),
  "commander.unknownOption": ([name = ""]) => ({
    id: `Tidak ada opsi "${name}".`,
    en: `There is no option "${name}".`,
  }),
  "commander.missingArgument": ([name = ""]) => ({ id: `${name} belum disebutkan.`, en: `${name} is missing.` }),
  "commander.optionMissingArgument": ([flags = ""]) => ({
    id: `Opsi ${flags} memerlukan nilai.`,
    en: `The option ${flags} needs a value.`,
  }),
  "commander.missingMandatoryOptionValue": ([flags = ""]) => ({
    id: `Opsi ${flags} harus disebutkan.`,
    en: `The option ${flags} is required.`,
  }),
  "commander.invalidArgument": ([flags = "", value = ""]) => ({
    id: `Nilai "${value}" tidak dikenal untuk ${flags}.`,
    en: `"${value}" is not a value of ${flags}.`,
  }),
  "commander.excessArguments": () => ({ id: "Terlalu banyak argumen.", en: "There are too many arguments." }),
};
const shown = new Set(["commander.help", "commander.helpDisplayed", "commander.version"]);

/** The sentence for a mistyped command. Undefined when nothing is wrong and the help or the version was shown. */
export function usageFault({ code, message }: CommanderError, typed: string): Message | undefined {
  if (shown.has(code)) return undefined;
  const names = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const said = sentences[code]?.(names) ?? {
    id: "Perintah ini tidak dapat dibaca.",
    en: "This command cannot be read.",
  };
  const hint = hintIn(message);
  return {
    id: `${said.id}${hint.id} Lihat: ${typed} --help`,
    en: `${said.en}${hint.en} See: ${typed} --help`,
  };
}

/** What the parser offers instead: the values there are, or the word that was probably meant. */
function hintIn(message: string): Message {
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  if (choices !== undefined) return { id: ` Pilihan: ${choices}.`, en: ` Choices: ${choices}.` };
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  return near === undefined ? { id: "", en: "" } : { id: ` Maksud Anda ${near}?`, en: ` Did you mean ${near}?` };
}
