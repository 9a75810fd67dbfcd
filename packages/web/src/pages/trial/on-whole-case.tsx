import { findPerformer, getStep, stepNumber } from "@alur/model";
import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { deedsOn } from "./deeds.ts";
import { nowOf } from "./trial-run.ts";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

/** What is done with the whole berkas, what is fetched back, and the way back in the trial itself. */
export function OnWholeCase({ trial }: { trial: Trial }): ReactNode {
  const { trial: words } = useWords();
  const { run } = trial;
  const { state } = nowOf(run);
  const running = state.status === "open";
  const small = { variant: "default", size: "xs" } as const;
  const recalls = Object.values(state.workItems).filter(
    (item) => item.status === "completed" && deedsOn(run, item).some((command) => command.type === "RecallWorkItem"),
  );
  return (
    <div className={styles.deeds}>
      <Button
        {...small}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        disabled={run.moments.length === 1}
        onClick={trial.back}
      >
        {words.back}
      </Button>
      {recalls.map((item) => (
        <Button key={item.id} {...small} onClick={() => trial.act({ type: "RecallWorkItem", workItemId: item.id })}>
          {words.recall(
            stepNumber(run.sop, getStep(run.sop, item.stepId)),
            findPerformer(run.sop, item.performerId)?.name ?? "",
          )}
        </Button>
      ))}
      {running ? (
        <Button {...small} onClick={() => trial.act({ type: "HoldCase" })}>
          {words.hold}
        </Button>
      ) : null}
      {state.status === "held" ? (
        <Button {...small} data-deed onClick={() => trial.act({ type: "ResumeCase" })}>
          {words.resume}
        </Button>
      ) : null}
      {running ? (
        <Button {...small} onClick={() => trial.act({ type: "CancelCase" })}>
          {words.cancel}
        </Button>
      ) : null}
    </div>
  );
}
