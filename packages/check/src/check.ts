import { severities, type Sop } from "@alur/model";
import { collect, type Collection } from "./collection/collection.ts";
import type { Finding } from "./finding.ts";
import { presets, type PresetName } from "./presets.ts";
import { sortOut, type Review, type SuppressedFinding } from "./review.ts";
import { rules } from "./rules/index.ts";
import type { Report, Rule } from "./rule.ts";

/** Everything worth remarking on in an SOP, in the order of the table. What somebody has answered with a reason is left out. Without a collection the SOP stands alone. */
export function checkSop(sop: Sop, preset?: PresetName, collection?: Collection): Finding[] {
  return reviewSop(sop, preset, collection).findings;
}

/** The findings that somebody has decided to leave as they are, with their reasons, in the order of the table. */
export function suppressedFindings(sop: Sop, preset?: PresetName, collection?: Collection): SuppressedFinding[] {
  return reviewSop(sop, preset, collection).suppressed;
}

/** All of it at once: what is still open, what has been answered, and which answers have become idle. */
export function reviewSop(sop: Sop, preset: PresetName = "permenpan-35", collection = collect([sop])): Review {
  const { severityOf } = presets[preset];
  const findings = rules.flatMap((rule) => applyRule(rule, sop, collection));
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
export function applyRule(rule: Rule, sop: Sop, collection = collect([sop])): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (at, field, message, { fix, twin, severity = rule.severity } = {}) => {
    findings.push({
      rule: rule.id,
      severity,
      ...("steps" in at ? {} : { stepId: at.id }),
      field,
      message,
      ...(fix ? { fix } : {}),
      ...(twin ? { twin } : {}),
    });
  };
  rule.check(sop, report, collection);
  return findings;
}
