import { presets, type PresetName } from "@alur/check";
import { Command, Option } from "commander";
import { checkDrafts } from "../checking/checked-drafts.ts";
import { findingsAsData } from "../checking/findings-as-data.ts";
import { reviewFile, writeReviewSheets } from "../checking/review-sheets.ts";
import { toSarif } from "../checking/sarif.ts";
import { sayCollection } from "../checking/say-collection.ts";
import { sayFindings } from "../checking/say-findings.ts";
import { gatherDrafts } from "../each-draft.ts";
import { exitCodes, graver } from "../exit-code.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Memeriksa SOP bersama-sama dan menyebutkan apa yang akan dikembalikan pemeriksa.",
    en: "Checks SOPs together and says what a reviewer would send back.",
  },
  preset: {
    id: `untuk apa diperiksa: ${Object.keys(presets).join(", ")} (biasa: permenpan-35)`,
    en: `what to check for: ${Object.keys(presets).join(", ")} (usual: permenpan-35)`,
  },
  review: { id: "tulis lembar reviu: FILE.pdf atau FILE.docx", en: "write the review sheet: FILE.pdf or FILE.docx" },
  sarif: { id: "keluarkan SARIF 2.1.0 untuk alat reviu", en: "print SARIF 2.1.0 for review tools" },
} as const;

interface CheckOptions {
  preset: PresetName;
  json?: true;
  sarif?: true;
  review?: string;
}

/** `alur check`: the findings of every SOP, and what shows only when they lie side by side. Errors end it with 1, so that a script can stop there. */
export function checkCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("check")
    .description(words.description[language])
    .argument("<FILE...>", helpWords.files[language])
    .addOption(
      new Option("--preset <NAME>", words.preset[language]).choices(Object.keys(presets)).default("permenpan-35"),
    )
    .option("--json", helpWords.json[language])
    .addOption(new Option("--sarif", words.sarif[language]).conflicts("json"))
    .addOption(new Option("--review <FILE>", words.review[language]).argParser(reviewFile))
    .addHelpText(
      "after",
      examplesOf(language, [
        "check surat.txt",
        "check kecamatan/",
        "check surat.txt --preset ready-to-run",
        "check surat.txt --review reviu.docx",
      ]),
    )
    .action(async (files: string[], { preset, json, sarif, review: sheet }: CheckOptions) => {
      const checked = checkDrafts(await gatherDrafts(terminal, files), preset);
      if (json) terminal.print(JSON.stringify(findingsAsData(checked), null, 2));
      else if (sarif) terminal.print(JSON.stringify(toSarif(checked, language), null, 2));
      else
        for (const line of [...sayFindings(checked, language), ...sayCollection(checked, language)])
          terminal.print(line);
      const wrong = checked.drafts.some(({ review }) => review.findings.some(({ severity }) => severity === "error"));
      if (sheet !== undefined) await writeReviewSheets(terminal, checked.drafts, preset, sheet);
      if (wrong) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
    });
}
