import { findStep, stepNumber, type ReviewSheet, type Sop } from "@alur/model";
import { findingPlace } from "./finding-place.ts";
import type { Finding } from "./finding.ts";
import { groupFindings } from "./group-findings.ts";
import { presets, type PresetName } from "./presets.ts";
import type { Review } from "./review.ts";
import { rules } from "./rules/index.ts";

type SheetLine = ReviewSheet["findings"][number];

/** What was found, as the sheet that a reviewer sends back: in the office's language, a rule that fires all over the table on one line. */
export function reviewSheetOf(sop: Sop, { findings, suppressed }: Review, preset: PresetName): ReviewSheet {
  const { title, number, agency, workUnit, revision, effectiveFrom } = sop.identity;
  return {
    sop: { title, number, agency, workUnit, revision, effectiveFrom },
    checkedFor: presets[preset].name.id,
    findings: groupFindings(findings).flatMap((group) =>
      group.manySteps ? [lineOfMany(sop, group.findings)] : group.findings.map((finding) => lineOf(sop, finding)),
    ),
    suppressed: suppressed.map((finding) => ({
      place: findingPlace(sop, finding).id,
      finding: finding.message.id,
      reason: finding.suppression.reason,
    })),
  };
}

function lineOf(sop: Sop, finding: Finding): SheetLine {
  const rule = rules.find(({ id }) => id === finding.rule);
  const [fault, advice] = faultAndAdvice(finding.message.id);
  const offered = finding.fix ? `${finding.fix.label.id}.` : "";
  return {
    place: findingPlace(sop, finding).id,
    finding: fault,
    basis: rule ? `${rule.basis.kind === "practice" ? "Praktik: " : ""}${rule.basis.text.id}` : "",
    suggestion: [advice, offered].filter((text) => text !== "").join(" ") || (rule?.why.id ?? ""),
    severity: finding.severity,
  };
}

/** One line for all rows: which rows, what is wrong with each, and the first as the example. */
function lineOfMany(sop: Sop, findings: readonly Finding[]): SheetLine {
  const [first] = findings as readonly [Finding];
  const numbers = findings.flatMap(({ stepId }) => {
    const step = stepId === undefined ? undefined : findStep(sop, stepId);
    return step ? [stepNumber(sop, step)] : [];
  });
  const { fix: _, ...unmended } = first;
  const line = lineOf(sop, unmended);
  const title = rules.find(({ id }) => id === first.rule)?.title.id ?? first.rule;
  const place = `${new Set(numbers).size} langkah: ${[...new Set(numbers)].join(", ")}`;
  return { ...line, place, finding: `${title}. Misalnya langkah ${numbers[0]}: ${line.finding}` };
}

/** A message says first what is wrong and then, in a sentence of its own, what to do. A full stop between quotation marks ends no sentence. */
function faultAndAdvice(message: string): [fault: string, advice: string] {
  let quoted = false;
  for (let i = 0; i < message.length; i++) {
    if (message[i] === '"') quoted = !quoted;
    if (!quoted && message[i] === "." && /^ \p{Lu}/u.test(message.slice(i + 1, i + 3)))
      return [message.slice(0, i + 1), message.slice(i + 2)];
  }
  return [message, ""];
}
