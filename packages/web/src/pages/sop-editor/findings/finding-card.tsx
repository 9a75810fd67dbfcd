import type { Sop } from "@alur/model";
import type { ReactNode } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import { useSay, useWords } from "../../../messages/language.tsx";
import { Tag } from "../../../shell/tag.tsx";
import styles from "../sop-editor.module.css";
import { FindingTools } from "./finding-tools.tsx";
import { severityTones } from "../../../findings/severity-tones.ts";
import type { ExplainedFinding } from "./use-review.ts";
import { WhyAndBasis } from "../../../findings/why-and-basis.tsx";

interface FindingCardProps {
  sop: Sop;
  finding: ExplainedFinding;
  sisters: readonly SisterSop[];
}

/** One finding of a row: how grave, what, why, and what can be done about it. */
export function FindingCard({ sop, finding, sisters }: FindingCardProps): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  return (
    <div className={styles.finding}>
      <Tag tone={severityTones[finding.severity]}>{editor.severity[finding.severity]}</Tag>
      <p>{say(finding.message)}</p>
      <WhyAndBasis explanation={finding.explanation} />
      <FindingTools sop={sop} finding={finding} sisters={sisters} />
    </div>
  );
}
