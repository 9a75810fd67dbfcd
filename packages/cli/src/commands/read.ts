import {
  END,
  findStep,
  flowsFrom,
  labels,
  performerNames,
  stepName,
  stepNumber,
  type Language,
  type Sop,
  type Step,
} from "@alur/model";
import { sayRegulation } from "@alur/read";
import { Command } from "commander";
import { draftHeading } from "../draft-heading.ts";
import { gatherDrafts, type NamedDraft } from "../each-draft.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Membaca SOP dari dokumen dan menampilkan apa yang dipahami.",
    en: "Reads the SOPs of a document and shows what was understood.",
  },
  remarks: { id: "Perlu dilihat:", en: "Worth a look:" },
  annexOf: { id: "Lampiran", en: "Annex of" },
  nobody: { id: "(tidak diketahui)", en: "(unknown)" },
  end: { id: "selesai", en: "end" },
} as const;

/** `alur read`: the titles, the steps and how sure the reader is of them. */
export function readCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("read")
    .description(words.description[language])
    .argument("<FILE...>", helpWords.files[language])
    .option("--json", helpWords.json[language])
    .addHelpText("after", examplesOf(language, ["read surat.txt", "read surat.txt --json > surat.json"]))
    .action(async (files: string[], { json }: { json?: true }) => {
      const drafts = await gatherDrafts(terminal, files);
      if (json)
        terminal.print(
          JSON.stringify(
            drafts.map(({ draft, regulation }) => (regulation ? { ...draft.sop, regulation } : draft.sop)),
            null,
            2,
          ),
        );
      else
        drafts.forEach((named, i) => {
          const { regulation } = named;
          // Once above the first SOP of its annex; two documents never share one.
          if (regulation && regulation !== drafts[i - 1]?.regulation)
            terminal.print(`${words.annexOf[language]} ${sayRegulation(regulation)[language]}\n`);
          for (const line of describe(named, language)) terminal.print(line);
        });
    });
}

function describe(named: NamedDraft, language: Language): string[] {
  const { sop, diagnostics } = named.draft;
  const remarks = diagnostics.map(({ message, stepId }) => `    ${rowName(sop, stepId, language)}${message[language]}`);
  return [
    draftHeading(named, language),
    `  ${summary(sop)[language]}`,
    ...sop.steps.map((step) => `  ${describeStep(sop, step, language)}`),
    ...(remarks.length === 0 ? [] : [`  ${words.remarks[language]}`, ...remarks]),
    "",
  ];
}

/** How many steps and performers, and how many performers of steps are sure, likely or only guessed. */
function summary({ steps, performers }: Sop): Record<Language, string> {
  const count = (confidence: string): number =>
    steps.filter((step) => step.evidence?.performers?.confidence === confidence).length;
  const [sure, likely, guess] = [count("sure"), count("likely"), count("guess")];
  return {
    id: `${steps.length} langkah, ${performers.length} pelaksana; pelaksana langkah: ${sure} pasti, ${likely} mungkin, ${guess} dugaan`,
    en: `${steps.length} steps, ${performers.length} performers; performers of steps: ${sure} sure, ${likely} likely, ${guess} guessed`,
  };
}

function describeStep(sop: Sop, step: Step, language: Language): string {
  const who = performerNames(sop, step).join(", ") || words.nobody[language];
  const ways = flowsFrom(sop, step.id).map(({ kind, label, to }) => {
    const exit = label ?? (kind === "yes" || kind === "no" ? labels[kind][language].toLowerCase() : "");
    const next = findStep(sop, to);
    const target = to === END ? words.end[language] : next ? stepNumber(sop, next) : to;
    return `${exit === "" ? "" : `${exit} `}→ ${target}`;
  });
  return `${stepNumber(sop, step).padStart(3)}  ${who}: ${step.activity}  [${ways.join(", ")}]`;
}

function rowName(sop: Sop, stepId: string | undefined, language: Language): string {
  const step = stepId === undefined ? undefined : findStep(sop, stepId);
  return step ? `${stepName(sop, step)[language]}: ` : "";
}
