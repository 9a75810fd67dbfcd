import type { Sop } from "@alur/model";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import type { ExplainedFinding } from "../../sop-sheet/use-check.ts";
import { RuleFindings } from "./rule-findings.tsx";
import styles from "./sop-editor.module.css";

interface FindingsListProps {
  sop: Sop;
  /** Undefined while the rules are being fetched. */
  findings: readonly ExplainedFinding[] | undefined;
  onGoTo: (stepId: string) => void;
}

/** What keeps an SOP from being ratified comes before what is only worth a thought. */
const rank: Record<ExplainedFinding["severity"], number> = { error: 0, warning: 1, advice: 2 };

/** Every finding, worst first and gathered by the rule that found it, so that the reason is read once; each leads to its row. */
export function FindingsList({ sop, findings, onGoTo }: FindingsListProps): ReactNode {
  const { editor } = useWords();
  const byRule = new Map<string, ExplainedFinding[]>();
  for (const finding of findings?.toSorted((a, b) => rank[a.severity] - rank[b.severity]) ?? [])
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
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
      {[...byRule].map(([rule, found]) => (
        <RuleFindings key={rule} sop={sop} findings={found} onGoTo={onGoTo} />
      ))}
    </section>
  );
}
