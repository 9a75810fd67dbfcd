import { severities, type Sop } from "@alur/model";
import type { Finding } from "./finding.ts";
import { presets, type PresetName } from "./presets.ts";
import { sortOut, type Review, type SuppressedFinding } from "./review.ts";
import { rules } from "./rules/index.ts";
import type { Rule } from "./rule.ts";

/** Everything worth remarking on in an SOP, in the order of the table. What somebody has answered with a reason is left out. */
export function checkSop(sop: Sop, preset?: PresetName): Finding[] {
  return reviewSop(sop, preset).findings;
}

/** The findings that somebody has decided to leave as they are, with their reasons, in the order of the table. */
export function suppressedFindings(sop: Sop, preset?: PresetName): SuppressedFinding[] {
  return reviewSop(sop, preset).suppressed;
}

/** All of it at once: what is still open, what has been answered, and which answers have become idle. */
export function reviewSop(sop: Sop, preset: PresetName = "permenpan-35"): Review {
  const { severityOf } = presets[preset];
  const findings = rules.flatMap((rule) => applyRule(rule, sop));
  const { idle, ...review } = sortOut(sop, findings, (finding) => {
    const severity = severityOf(finding.rule, finding.severity);
    return severity === "off" ? undefined : { ...finding, severity };
  });
  const order = inOrder(sop);
  return { findings: review.findings.sort(order), suppressed: review.suppressed.sort(order), idle };
}

/** The SOP as a whole first, then step by step, the gravest first. */
function inOrder(sop: Sop): (a: Finding, b: Finding) => number {
  const position = new Map(sop.steps.map((step, i) => [step.id, i]));
  const place = ({ stepId }: Finding): number =>
    stepId === undefined ? -1 : (position.get(stepId) ?? sop.steps.length);
  return (a, b) => place(a) - place(b) || severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

/** What a single rule remarks on, with its own severities. */
export function applyRule(rule: Rule, sop: Sop): Finding[] {
  const findings: Finding[] = [];
  rule.check(sop, (at, field, message, { fix, severity = rule.severity } = {}) => {
    findings.push({
      rule: rule.id,
      severity,
      ...("steps" in at ? {} : { stepId: at.id }),
      field,
      message,
      ...(fix ? { fix } : {}),
    });
  });
  return findings;
}
