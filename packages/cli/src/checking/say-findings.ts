import {
  findingPlace,
  groupFindings,
  severities,
  type Finding,
  type FindingField,
  type FindingGroup,
} from "@alur/check";
import { findStep, stepNumber, type Language, type Sop } from "@alur/model";
import { draftHeading } from "../draft-heading.ts";
import { countOf, ruleTitle, severityWords, type CheckedDraft, type CheckedDrafts } from "./checked-drafts.ts";

const words = {
  clean: { id: "tidak ada temuan", en: "no findings" },
  ignored: { id: "diabaikan dengan alasan", en: "ignored with a reason" },
  steps: { id: "langkah", en: "steps" },
  example: { id: "Misalnya", en: "Such as" },
  here: { id: "di sini", en: "here" },
  there: { id: "di sana", en: "there" },
} as const;

/** The findings of every SOP as a person reads them, and how many there are. */
export function sayFindings(checked: CheckedDrafts, language: Language): string[] {
  if (checked.drafts.length === 0) return [];
  const all = checked.drafts.flatMap(({ review }) => review.findings);
  const counts = severities.map((severity) => `${countOf(all, severity)} ${severityWords[severity][language]}`);
  const ignored = checked.drafts.reduce((sum, { review }) => sum + review.suppressed.length, 0);
  if (ignored > 0) counts.push(`${ignored} ${words.ignored[language]}`);
  return [
    ...checked.drafts.flatMap((draft) => sayDraft(draft, checked, language)),
    `${checked.drafts.length} SOP: ${counts.join(", ")}.`,
  ];
}

function sayDraft(one: CheckedDraft, checked: CheckedDrafts, language: Language): string[] {
  const { sop } = one.draft;
  const { findings } = one.review;
  const lines = groupFindings(findings).flatMap((group) =>
    group.manySteps
      ? [sayMany(sop, group, language)]
      : group.findings.flatMap((finding) => [
          sayOne(sop, finding, language),
          ...saySideBySide(sop, finding, checked, language),
        ]),
  );
  const said = findings.length === 0 ? [words.clean[language]] : lines;
  return [draftHeading(one, language), ...said.map((line) => `  ${line}`), ""];
}

function sayOne(sop: Sop, finding: Finding, language: Language): string {
  const { rule, severity, message } = finding;
  return `${column(severity, language)}${findingPlace(sop, finding)[language]}: ${message[language]} [${rule}]`;
}

/** A rule that fires all over the table is told once, with all its steps and one of its messages. */
function sayMany(sop: Sop, { rule, severity, findings }: FindingGroup, language: Language): string {
  const numbers = findings.flatMap(({ stepId = "" }) => {
    const step = findStep(sop, stepId);
    return step ? [stepNumber(sop, step)] : [];
  });
  const steps = [...new Set(numbers)];
  const [first] = findings;
  const example = first ? `${words.example[language]}: ${first.message[language]}` : "";
  const title = ruleTitle(rule)[language];
  return `${column(severity, language)}${steps.length} ${words.steps[language]}: ${title} (${steps.join(", ")}). ${example} [${rule}]`;
}

/** The words of both places, one below the other, where a finding is about two. */
function saySideBySide(sop: Sop, finding: Finding, checked: CheckedDrafts, language: Language): string[] {
  const { stepId, field, twin } = finding;
  if (stepId === undefined || twin?.stepId === undefined) return [];
  const elsewhere = checked.draftOf(twin.sop);
  const where = elsewhere ? ` (${draftHeading(elsewhere, language)})` : "";
  return [
    `${indent}${words.here[language]}: ${cellText(sop, stepId, field)}`,
    `${indent}${words.there[language]}: ${cellText(twin.sop, twin.stepId, field)}${where}`,
  ];
}

function cellText(sop: Sop, stepId: string, field: FindingField): string {
  const step = findStep(sop, stepId);
  if (!step) return "";
  const cell = field === "requirements" || field === "outputs" ? step[field].join("; ") : "";
  const text = field === "duration" ? step.duration.text : cell;
  return text === "" ? step.activity : `${step.activity} | ${text}`;
}

const width = 12;
const indent = " ".repeat(width);

function column(severity: Finding["severity"], language: Language): string {
  return severityWords[severity][language].padEnd(width);
}
