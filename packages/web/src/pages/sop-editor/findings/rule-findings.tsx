import type { FindingGroup } from "@alur/check";
import { findStep, stepNumber, type Sop } from "@alur/model";
import { useMemo, type ReactNode } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import { useSay, useWords } from "../../../messages/language.tsx";
import { Tag } from "../../../shell/tag.tsx";
import editorStyles from "../sop-editor.module.css";
import { allFixes } from "./all-fixes.ts";
import { FindingPlace, type FindingAt } from "./finding-place.tsx";
import { FindingTools } from "./finding-tools.tsx";
import styles from "./findings.module.css";
import { FixButton } from "./fix-button.tsx";
import { FixPreview } from "./fix-preview.tsx";
import { Opening } from "../../../findings/opening.tsx";
import { severityTones } from "../../../findings/severity-tones.ts";
import { SuppressForm } from "./suppress-form.tsx";
import type { ExplainedFinding } from "./use-review.ts";
import { WhyAndBasis } from "../../../findings/why-and-basis.tsx";

interface RuleFindingsProps {
  sop: Sop;
  group: FindingGroup<ExplainedFinding>;
  sisters: readonly SisterSop[];
  onGoTo: (at: FindingAt) => void;
}

/** What one rule found: why it matters and on what it rests, then each place; a rule that fires all over the table says in how many rows, and opens to them. */
export function RuleFindings({ sop, group, sisters, onGoTo }: RuleFindingsProps): ReactNode {
  const { editor, findings } = useWords();
  const say = useSay();
  const explanation = group.findings[0]?.explanation;
  const title = explanation ? say(explanation.title) : group.rule;
  const { findings: found } = group;
  const all = useMemo(() => allFixes(found), [found]);
  const mendAll = all ? <FixButton fix={all} label={findings.mendAll} /> : null;
  const lines = <Lines sop={sop} group={group} sisters={sisters} onGoTo={onGoTo} />;
  return (
    <div className={editorStyles.rule}>
      <div className={editorStyles.ruleHead}>
        <h3>
          <Tag tone={severityTones[group.severity]}>{editor.severity[group.severity]}</Tag>
          {title}
        </h3>
        <WhyAndBasis explanation={explanation} />
      </div>
      {group.manySteps ? (
        <div className={styles.many}>
          <Opening summary={findings.manySteps(rowsOf(sop, group))}>{lines}</Opening>
          {all ? <FixPreview sop={sop} fix={all} /> : null}
          <div className={styles.buttons}>
            {mendAll}
            <SuppressForm findings={found} about={title} />
          </div>
        </div>
      ) : (
        <div className={styles.few}>
          {lines}
          {mendAll}
        </div>
      )}
    </div>
  );
}

/** The numbers of the rows that a rule speaks of, each once. */
function rowsOf(sop: Sop, { findings }: FindingGroup): string[] {
  const ids = new Set(findings.flatMap(({ stepId }) => stepId ?? []));
  return [...ids].flatMap((id) => {
    const step = findStep(sop, id);
    return step ? [stepNumber(sop, step)] : [];
  });
}

function Lines({ sop, group, sisters, onGoTo }: RuleFindingsProps): ReactNode {
  const say = useSay();
  return (
    <ul className={editorStyles.findings}>
      {group.findings.map((finding, i) => (
        <li key={`${finding.stepId ?? ""}${i}`}>
          <FindingPlace sop={sop} at={finding} onGoTo={onGoTo} />
          <div className={styles.body}>
            <p>{say(finding.message)}</p>
            <FindingTools sop={sop} finding={finding} sisters={sisters} />
          </div>
        </li>
      ))}
    </ul>
  );
}
