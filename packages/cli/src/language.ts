import type { Language } from "@alur/model";

/** The language that the arguments ask for. It is looked for before they are parsed, because a complaint about them must be in it too. */
export function askedLanguage(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[at] === "--lang" ? args[at + 1] : args[at]?.slice("--lang=".length);
  return asked === "en" ? "en" : "id";
}
