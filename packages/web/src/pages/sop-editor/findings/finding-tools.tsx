import type { Sop } from "@alur/model";
import type { ReactNode } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import { useSay } from "../../../messages/language.tsx";
import styles from "./findings.module.css";
import { FixButton } from "./fix-button.tsx";
import { FixPreview } from "./fix-preview.tsx";
import { SuppressForm } from "./suppress-form.tsx";
import { TwinView } from "./twin-view.tsx";
import type { ExplainedFinding } from "./use-review.ts";

interface FindingToolsProps {
  sop: Sop;
  finding: ExplainedFinding;
  sisters: readonly SisterSop[];
}

/** What can be done about a finding: look at what it is compared with, take the mend that is offered, or leave it as it is with a reason. */
export function FindingTools({ sop, finding, sisters }: FindingToolsProps): ReactNode {
  const say = useSay();
  const { fix, twin, stepId, message } = finding;
  return (
    <div className={styles.tools}>
      {twin ? <TwinView sop={sop} stepId={stepId} twin={twin} sisters={sisters} /> : null}
      {fix ? <FixPreview sop={sop} fix={fix} /> : null}
      <div className={styles.buttons}>
        {fix ? <FixButton fix={fix} label={say(fix.label)} /> : null}
        <SuppressForm findings={[finding]} about={say(message)} />
      </div>
    </div>
  );
}
