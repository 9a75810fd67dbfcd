import { findStep, stepNumber } from "@alur/model";
import type { CaseEvent } from "@alur/run";
import type { CaseView, TrailEntry } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { sayDay, sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./case.module.css";

type Said = keyof ReturnType<typeof useWords>["casePage"]["trailOf"] & CaseEvent["type"];

/** Who did what when, in which post, and why: from the beginning, nothing left out. */
export function Trail({ view }: { view: CaseView }): ReactNode {
  const { casePage: words } = useWords();
  const speech = useTimeSpeech();
  const step = (id: string | null): string => {
    const found = id === null ? undefined : findStep(view.sop, id);
    if (found) return words.trailStep(stepNumber(view.sop, found));
    const former = view.formerSteps.find((step) => step.id === id);
    return former ? words.trailFormerStep(former.number, former.activity) : "";
  };
  const outcome = (entry: TrailEntry): string =>
    entry.outcome === "yes" ? words.yes : entry.outcome === "no" ? words.no : (entry.outcome ?? "");
  // A schedule is named by its date.
  const receiver = ({ event, toName }: TrailEntry): string =>
    event === "CaseOpened" && toName !== "" ? sayDay(speech, toName) : toName;
  const deed = (entry: TrailEntry): string => {
    const say = words.trailOf[entry.event as Said];
    return say === undefined
      ? entry.event
      : say(step(entry.stepId), outcome(entry), receiver(entry) || step(entry.toStepId));
  };
  return (
    <ol className={styles.trail}>
      {view.trail.map((entry, i) => (
        <li key={`${entry.version}.${i}`} data-event={entry.event}>
          <time dateTime={entry.at}>{sayMoment(speech, entry.at)}</time>
          <span className={styles.deed}>
            {entry.officialName === "" ? null : (
              <>
                <strong>{entry.officialName}</strong>
                {entry.postName === "" ? " " : `, ${entry.postName}, `}
              </>
            )}
            {deed(entry)}
          </span>
          {entry.text === "" ? null : <q className={styles.said}>{entry.text}</q>}
          {entry.wanting.map(({ requirement, reason }) => (
            <span key={requirement} className={styles.lacking}>
              {words.wantingOf(requirement, reason)}
            </span>
          ))}
          {entry.missing.length > 0 ? (
            <span className={styles.lacking}>{words.missing(entry.missing.join("; "))}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
