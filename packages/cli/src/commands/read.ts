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
import { Command, Option } from "commander";
import { draftHeading } from "../draft-heading.ts";
import { gatherDocuments, type NamedDraft } from "../each-draft.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import { saySummary } from "../say-summary.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Membaca SOP dari dokumen dan menampilkan apa yang dipahami.",
    en: "Reads the SOPs of a document and shows what was understood.",
  },
  out: {
    id: "tulis satu berkas JSON untuk setiap SOP ke folder ini",
    en: "write one JSON file for each SOP into this folder",
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
    .addOption(new Option("--out <DIR>", words.out[language]).conflicts("json"))
    .addHelpText(
      "after",
      examplesOf(language, ["read surat.pdf", "read surat.txt --json > surat.json", "read arsip/ --out terbaca"]),
    )
    .action(async (files: string[], { json, out }: { json?: true; out?: string }) => {
      const documents = await gatherDocuments(terminal, files);
      const drafts = documents.flatMap((document) => document.drafts);
      if (json) {
        const sops = drafts.map(({ draft, regulation }) => (regulation ? { ...draft.sop, regulation } : draft.sop));
        return terminal.print(JSON.stringify(sops, null, 2));
      }
      if (out === undefined) for (const line of describeAll(drafts, language)) terminal.print(line);
      else if (drafts.length > 0) {
        // What prints is loaded only where something is written.
        const { writeDrafts } = await import("../write-drafts.ts");
        await writeDrafts(terminal, drafts, { format: "json", paper: "A4", output: out });
      }
      if (documents.length > 1) for (const line of saySummary(documents, language)) terminal.print(line);
    });
}

function describeAll(drafts: readonly NamedDraft[], language: Language): string[] {
  return drafts.flatMap((named, i) => {
    const { regulation } = named;
    // Once above the first SOP of its annex; two documents never share one.
    const opens = regulation && regulation !== drafts[i - 1]?.regulation;
    const heading = opens ? [`${words.annexOf[language]} ${sayRegulation(regulation)[language]}\n`] : [];
    return [...heading, ...describe(named, language)];
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
