import { deadlineOf, parseDuration } from "@alur/model";
import { caseDeadline } from "@alur/run";
import { Button, Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sayMoment } from "../../time/say-time.ts";
import { BeginAnew } from "./begin-anew.tsx";
import { OnWholeCase } from "./on-whole-case.tsx";
import { nowOf } from "./trial-run.ts";
import { laterBy, nextDue, opensAgain, workingMinutesSoFar } from "./trial-time.ts";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

/** The clock of the trial, and what is done with the whole berkas. */
export function TrialClock({ trial }: { trial: Trial }): ReactNode {
  const { trial: words } = useWords();
  const { run, speech } = trial;
  const { at, state } = nowOf(run);
  const { calendar } = run.context;
  const spent = workingMinutesSoFar(run);
  const due = nextDue(run);
  const opens = opensAgain(run);
  const promised = caseDeadline(state, run.context);
  const running = state.status === "open";
  const dayLater = deadlineOf(calendar, at, parseDuration("1 hari"));
  const small = { variant: "default", size: "xs" } as const;
  return (
    <section aria-labelledby="jam-percobaan" className={card.card}>
      <h2 id="jam-percobaan">{words.clock}</h2>
      <p>
        <strong>{words.now(sayMoment(speech, at))}</strong>
        {opens === undefined ? null : ` ${words.closed(sayMoment(speech, opens))}`}
        <br />
        {words.opened(sayMoment(speech, state.openedAt))} {words.spent(Math.floor(spent / 60), Math.round(spent % 60))}
        {promised === undefined ? null : ` ${words.promised(sayMoment(speech, promised))}`}
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
      <OnWholeCase trial={trial} />
      <BeginAnew trial={trial} />
      <p className={card.hint}>{trial.byOffice ? words.byOffice : words.byUsual}</p>
    </section>
  );
}
