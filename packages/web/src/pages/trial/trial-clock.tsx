import { deadlineOf, getStep, parseDuration, stepNumber } from "@alur/model";
import { Button, Checkbox } from "@mantine/core";
import { IconArrowBackUp, IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import { deedsOn, laterBy, nextDue, nowOf, workingMinutesSoFar } from "./trial-run.ts";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

/** The clock of the trial, and what is done with the whole berkas. */
export function TrialClock({ trial }: { trial: Trial }): ReactNode {
  const { trial: words } = useWords();
  const speech = useTimeSpeech();
  const { run } = trial;
  const { at, state } = nowOf(run);
  const { calendar } = run.context;
  const spent = workingMinutesSoFar(run);
  const due = nextDue(run);
  const running = state.status === "open";
  const dayLater = deadlineOf(calendar, at, parseDuration("1 hari"));
  const small = { variant: "default", size: "xs" } as const;
  const recalls = Object.values(state.workItems).filter(
    (item) => item.status === "completed" && deedsOn(run, item).some((command) => command.type === "RecallWorkItem"),
  );
  return (
    <section aria-labelledby="jam-percobaan" className={card.card}>
      <h2 id="jam-percobaan">{words.clock}</h2>
      <p>
        <strong>{words.now(sayMoment(speech, at))}</strong>
        <br />
        {words.opened(sayMoment(speech, state.openedAt))} {words.spent(Math.floor(spent / 60), Math.round(spent % 60))}
      </p>
      <Checkbox
        label={words.wholeTime}
        checked={trial.wholeTime}
        onChange={(event) => trial.setWholeTime(event.currentTarget.checked)}
      />
      <div className={styles.deeds}>
        <Button {...small} disabled={!running} onClick={() => trial.wait(laterBy(run, at, 60))}>
          {words.hourLater}
        </Button>
        <Button {...small} disabled={!running || dayLater === undefined} onClick={() => trial.wait(dayLater)}>
          {words.dayLater}
        </Button>
        <Button
          {...small}
          disabled={!running || due === undefined}
          onClick={() => due !== undefined && trial.wait(laterBy(run, due, 1))}
        >
          {words.pastDue}
        </Button>
      </div>
      <div className={styles.deeds}>
        {recalls.map((item) => {
          const performer = run.sop.performers.find(({ id }) => id === item.performerId)?.name ?? "";
          return (
            <Button key={item.id} {...small} onClick={() => trial.act({ type: "RecallWorkItem", workItemId: item.id })}>
              {words.recall(stepNumber(run.sop, getStep(run.sop, item.stepId)), performer)}
            </Button>
          );
        })}
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
      <div className={styles.deeds}>
        <Button
          {...small}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={run.moments.length === 1}
          onClick={trial.back}
        >
          {words.back}
        </Button>
        <Button {...small} leftSection={<IconRefresh size={16} aria-hidden />} onClick={trial.again}>
          {words.again}
        </Button>
      </div>
    </section>
  );
}
