import type { Sop } from "@alur/model";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import type { ExplainedFinding } from "../../sop-sheet/use-check.ts";
import { FindingCard } from "./finding-card.tsx";
import styles from "./sop-editor.module.css";
import { stepName } from "../../sop-sheet/step-name.ts";

interface FindingsListProps {
  sop: Sop;
  /** Undefined while the rules are being fetched. */
  findings: readonly ExplainedFinding[] | undefined;
  onGoTo: (stepId: string) => void;
}

/** Every finding, in the order of the table; each leads to its row. */
export function FindingsList({ sop, findings, onGoTo }: FindingsListProps): ReactNode {
  const { editor } = useWords();
  const whereOf = (finding: ExplainedFinding): ReactNode => {
    const step = sop.steps.find((candidate) => candidate.id === finding.stepId);
    if (!step) return <span>{editor.wholeSop}</span>;
    return (
      <button type="button" className={styles.goTo} onClick={() => onGoTo(step.id)}>
        {editor.goTo(stepName(sop, step))}
      </button>
    );
  };
  return (
    <section id="temuan" aria-labelledby="judul-temuan" className={card.card}>
      <h2 id="judul-temuan">{findings ? `${editor.findingsTitle} (${findings.length})` : editor.findingsTitle}</h2>
      {findings === undefined ? <p className={card.hint}>{editor.checking}</p> : null}
      {findings?.length === 0 ? (
        <p className={styles.clean}>
          <IconCircleCheck size={18} aria-hidden />
          {editor.clean}
        </p>
      ) : null}
      {findings && findings.length > 0 ? (
        <ul className={styles.findings}>
          {findings.map((finding, i) => (
            <li key={`${finding.rule}${finding.stepId ?? ""}${i}`}>
              <FindingCard finding={finding} where={whereOf(finding)} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
