import type { ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import type { ExplainedFinding } from "../../sop-sheet/use-check.ts";
import { FixButton } from "./fix-button.tsx";
import { severityTones } from "./severity-tones.ts";
import styles from "./sop-editor.module.css";

/** One finding of a row: how grave, what, on what it rests, and the mend that Alur offers. */
export function FindingCard({ finding }: { finding: ExplainedFinding }): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  const { fix, explanation, severity } = finding;
  return (
    <div className={styles.finding}>
      <Tag tone={severityTones[severity]}>{editor.severity[severity]}</Tag>
      <p>{say(finding.message)}</p>
      {explanation ? (
        <p className={styles.basis}>
          {say(explanation.why)} {editor.basis[explanation.basis.kind]}: {say(explanation.basis.text)}
        </p>
      ) : null}
      {fix ? <FixButton fix={fix} /> : null}
    </div>
  );
}
