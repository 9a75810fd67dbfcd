import type { Finding, Rule } from "@alur/check";
import type { Sop } from "@alur/model";
import { useEffect, useMemo, useState } from "react";

/** The rules and their verdict: fetched when somebody looks at an SOP, not before. */
export interface Checking {
  check: (sop: Sop) => Finding[];
  ruleOf: (finding: Finding) => Rule | undefined;
}

/** The rules, once they are fetched; until then nothing is known about any SOP. */
export function useChecking(): Checking | undefined {
  const [checking, setChecking] = useState<Checking>();
  useEffect(() => {
    let current = true;
    const fetchRules = async (): Promise<void> => {
      const { checkSop, rules } = await import("@alur/check");
      if (!current) return;
      setChecking({
        check: (sop) => checkSop(sop),
        ruleOf: (finding) => rules.find((rule) => rule.id === finding.rule),
      });
    };
    void fetchRules();
    return () => {
      current = false;
    };
  }, []);
  return checking;
}

/** A finding with the rule that found it: why it matters and on what it rests. */
export interface ExplainedFinding extends Finding {
  explanation: Pick<Rule, "title" | "why" | "basis"> | undefined;
}

/** What the rules find in an SOP; undefined while the rules are being fetched. */
export function useFindings(sop: Sop): ExplainedFinding[] | undefined {
  const checking = useChecking();
  return useMemo(
    () => checking?.check(sop).map((finding) => ({ ...finding, explanation: checking.ruleOf(finding) })),
    [checking, sop],
  );
}
