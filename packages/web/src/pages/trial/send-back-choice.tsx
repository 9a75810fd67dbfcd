import { getStep, stepNumber } from "@alur/model";
import type { ReturnTarget, WorkItem } from "@alur/run";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

interface SendBackChoiceProps {
  trial: Trial;
  item: WorkItem;
  /** Nearest first. */
  targets: readonly ReturnTarget[];
}

/** Returns the berkas for correction: to which step, and whether it then comes straight back here. */
export function SendBackChoice({ trial, item, targets }: SendBackChoiceProps): ReactNode {
  const { trial: words } = useWords();
  const { sop } = trial.run;
  const [chosen, setChosen] = useState(targets[0]?.stepId ?? "");
  const [straight, setStraight] = useState(false);
  // Between this step and the nearest one there is nothing that could be done again.
  const between = chosen !== targets[0]?.stepId;
  return (
    <details className={styles.back}>
      <summary>{words.sendBack}</summary>
      <div className={styles.deeds}>
        <NativeSelect
          size="xs"
          aria-label={words.sendBackTo}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={targets.map(({ stepId }) => {
            const step = getStep(sop, stepId);
            return { value: stepId, label: words.target(stepNumber(sop, step), step.activity) };
          })}
        />
        {between ? (
          <Checkbox
            size="xs"
            label={words.straightBack}
            checked={straight}
            onChange={(event) => setStraight(event.currentTarget.checked)}
          />
        ) : null}
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            trial.act({
              type: "SendBack",
              workItemId: item.id,
              toStepId: chosen,
              straightBack: between && straight,
            })
          }
        >
          {words.sendBackDo}
        </Button>
      </div>
    </details>
  );
}
