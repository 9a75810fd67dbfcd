import type { Sop } from "@alur/model";
import { severities, type Finding } from "./finding.ts";
import { presets, type PresetName } from "./presets.ts";
import { rules } from "./rules/index.ts";
import type { Rule } from "./rule.ts";

/** Everything worth remarking on in an SOP: first what concerns it as a whole, then step by step, the gravest first. */
export function checkSop(sop: Sop, preset: PresetName = "permenpan-35"): Finding[] {
  const { severityOf } = presets[preset];
  const findings = rules.flatMap((rule) =>
    applyRule(rule, sop).flatMap((finding) => {
      const severity = severityOf(rule.id, finding.severity);
      return severity === "off" ? [] : [{ ...finding, severity }];
    }),
  );
  const position = new Map(sop.steps.map((step, i) => [step.id, i]));
  const place = (finding: Finding): number =>
    finding.stepId === undefined ? -1 : (position.get(finding.stepId) ?? sop.steps.length);
  return findings.sort(
    (a, b) => place(a) - place(b) || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
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
