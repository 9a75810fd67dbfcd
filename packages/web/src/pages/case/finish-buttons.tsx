import type { Step } from "@alur/model";
import { exitsOf, outcomeKey } from "@alur/run";
import type { AvailableAction, CaseView } from "@alur/server/api";
import { Button } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { targetNames } from "./case-steps.ts";
import styles from "./case.module.css";

interface FinishButtonsProps {
  view: CaseView;
  step: Step;
  /** Completing, or deciding with the outcomes that the step knows. */
  action: AvailableAction;
  busy: AvailableAction["type"] | undefined;
  onFinish: (outcome: string | undefined) => void;
}

/** The last tap: complete a task, or decide; each outcome says where it leads. */
export function FinishButtons({ view, step, action, busy, onFinish }: FinishButtonsProps): ReactNode {
  const { casePage: words } = useWords();
  if (action.type === "CompleteWorkItem")
    return (
      <div className={styles.finish}>
        <Button
          size="md"
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={busy === "CompleteWorkItem"}
          onClick={() => onFinish(undefined)}
        >
          {words.complete}
        </Button>
      </div>
    );
  const labelOf = (outcome: string): string => (outcome === "yes" ? words.yes : outcome === "no" ? words.no : outcome);
  const targetsOf = (outcome: string): string[] => {
    const exit = exitsOf(view.sop, step).find((candidate) => outcomeKey(candidate.outcome) === outcome);
    return targetNames(view.sop, exit?.to ?? [], words);
  };
  return (
    <div role="group" aria-label={words.decide} className={styles.finish}>
      {action.outcomes.map((outcome) => (
        <span key={outcome} className={styles.outcome}>
          <Button
            size="md"
            color={outcome === "yes" ? "daun" : outcome === "no" ? "saga" : "nila"}
            leftSection={outcome === "no" ? <IconX size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
            disabled={busy !== undefined}
            onClick={() => onFinish(outcome)}
          >
            {labelOf(outcome)}
          </Button>
          <span className={styles.target}>{words.goesTo(targetsOf(outcome))}</span>
        </span>
      ))}
    </div>
  );
}
