import { checkSop, presets, severities, type Finding, type PresetName, type Severity } from "@alur/check";
import { findStep, stepName, type Language, type Message, type Sop } from "@alur/model";
import { Command, Option } from "commander";
import { draftHeading } from "../draft-heading.ts";
import { gatherDrafts, type NamedDraft } from "../each-draft.ts";
import { exitCodes, graver } from "../exit-code.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Memeriksa SOP dan menyebutkan apa yang akan dikembalikan pemeriksa.",
    en: "Checks SOPs and says what a reviewer would send back.",
  },
  preset: {
    id: `untuk apa diperiksa: ${Object.keys(presets).join(", ")} (biasa: permenpan-35)`,
    en: `what to check for: ${Object.keys(presets).join(", ")} (usual: permenpan-35)`,
  },
  clean: { id: "tidak ada temuan", en: "no findings" },
  whole: { id: "SOP", en: "SOP" },
} as const;
const severityWords: Readonly<Record<Severity, Message>> = {
  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  advice: { id: "saran", en: "advice" },
};

interface CheckedDraft extends NamedDraft {
  findings: Finding[];
}

/** `alur check`: the findings of every SOP. Errors end it with 1, so that a script can stop there. */
export function checkCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("check")
    .description(words.description[language])
    .argument("<FILE...>", helpWords.files[language])
    .addOption(
      new Option("--preset <NAME>", words.preset[language]).choices(Object.keys(presets)).default("permenpan-35"),
    )
    .option("--json", helpWords.json[language])
    .addHelpText("after", examplesOf(language, ["check surat.txt", "check surat.txt --preset ready-to-run"]))
    .action((files: string[], { preset, json }: { preset: PresetName; json?: true }) => {
      const checked = gatherDrafts(terminal, files).map((named) => ({
        ...named,
        findings: checkSop(named.draft.sop, preset),
      }));
      if (json) terminal.print(JSON.stringify(checked.map(asData), null, 2));
      else for (const line of describe(checked, language)) terminal.print(line);
      const wrong = checked.some(({ findings }) => findings.some((finding) => finding.severity === "error"));
      if (wrong) terminal.exitCode = graver(terminal.exitCode, exitCodes.found);
    });
}

function describe(checked: readonly CheckedDraft[], language: Language): string[] {
  if (checked.length === 0) return [];
  const lines = checked.flatMap((one) => [
    draftHeading(one, language),
    ...(one.findings.length === 0 ? [`  ${words.clean[language]}`] : []),
    ...one.findings.map((finding) => `  ${describeFinding(one.draft.sop, finding, language)}`),
    "",
  ]);
  const all = checked.flatMap(({ findings }) => findings);
  const counts = severities.map(
    (severity) =>
      `${all.filter((finding) => finding.severity === severity).length} ${severityWords[severity][language]}`,
  );
  return [...lines, `${checked.length} SOP: ${counts.join(", ")}.`];
}

function describeFinding(sop: Sop, { rule, severity, stepId, message }: Finding, language: Language): string {
  const word = severityWords[severity][language].padEnd(10);
  return `${word}  ${placeOf(sop, stepId)[language]}: ${message[language]} [${rule}]`;
}

function placeOf(sop: Sop, stepId: string | undefined): Message {
  const step = stepId === undefined ? undefined : findStep(sop, stepId);
  return step ? stepName(sop, step) : words.whole;
}

function asData({ document, draft, findings }: CheckedDraft): unknown {
  const { sop, place } = draft;
  return {
    document,
    place,
    title: sop.identity.title,
    findings: findings.map(({ fix, ...finding }) => ({ ...finding, ...(fix ? { fix: fix.label } : {}) })),
  };
}
