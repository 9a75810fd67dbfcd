import { findStep, stepNumber, type Sop } from "@alur/model";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import type { ExplainedFinding } from "../../sop-sheet/use-check.ts";
import { FixButton } from "./fix-button.tsx";
import { severityTones } from "./severity-tones.ts";
import styles from "./sop-editor.module.css";

interface RuleFindingsProps {
  sop: Sop;
  /** All of one rule. */
  findings: readonly ExplainedFinding[];
  onGoTo: (stepId: string) => void;
}

/** What one rule found: why it matters and on what it rests, then each place. */
export function RuleFindings({ sop, findings, onGoTo }: RuleFindingsProps): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  const [first] = findings;
  if (!first) return null;
  const { explanation, severity } = first;
  return (
    <div className={styles.rule}>
      <div className={styles.ruleHead}>
        <h3>
          <Tag tone={severityTones[severity]}>{editor.severity[severity]}</Tag>
          {explanation ? say(explanation.title) : null}
        </h3>
        {explanation ? (
          <p className={styles.basis}>
            {say(explanation.why)} {editor.basis[explanation.basis.kind]}: {say(explanation.basis.text)}
          </p>
        ) : null}
      </div>
      <ul className={styles.findings}>
        {findings.map((finding, i) => {
          const step = finding.stepId === undefined ? undefined : findStep(sop, finding.stepId);
          return (
            <li key={`${finding.stepId ?? ""}${i}`}>
              {step ? (
                <button type="button" className={styles.goTo} onClick={() => onGoTo(step.id)}>
                  {editor.goTo(stepNumber(sop, step))}
                </button>
              ) : (
                <strong>{editor.wholeSop}</strong>
              )}
              <span>
                {say(finding.message)} {finding.fix ? <FixButton fix={finding.fix} /> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
