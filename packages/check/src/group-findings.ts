import { severities } from "@alur/model";
import type { Finding } from "./finding.ts";

/** Findings of one rule and severity, to be read together. */
export interface FindingGroup<F extends Finding = Finding> {
  rule: string;
  severity: Finding["severity"];
  findings: F[];
  /** Whether the rule speaks of so many rows that it is told once, with the rows to be opened. */
  manySteps: boolean;
}

/** Up to this many rows are told one by one. */
const fewSteps = 3;

/** The gravest first, and what one rule says of many rows together, so that its reason is read once and nobody scrolls past the rest. */
export function groupFindings<F extends Finding>(findings: readonly F[]): FindingGroup<F>[] {
  const groups = new Map<string, FindingGroup<F>>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    const key = `${rule} ${severity}`;
    const group = groups.get(key) ?? { rule, severity, findings: [], manySteps: false };
    group.findings.push(finding);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const steps = group.findings.flatMap(({ stepId }) => stepId ?? []);
    group.manySteps = steps.length === group.findings.length && new Set(steps).size > fewSteps;
  }
  return [...groups.values()].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
