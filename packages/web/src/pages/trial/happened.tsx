import { findPerformer, getStep, stepNumber, type Sop } from "@alur/model";
import { outcomeKey, type CaseEvent, type CaseState } from "@alur/run";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import type { Messages } from "../../messages/id.ts";
import card from "../../shell/card.module.css";
import { sayMoment } from "../../time/say-time.ts";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

/** What was done so far, the latest first, each with its moment. */
export function Happened({ trial: { run, speech } }: { trial: Trial }): ReactNode {
  const { trial: words } = useWords();
  const lines = run.moments.map(({ at, state, events }) => {
    const said = events.flatMap((event) => sentenceOf(event, run.sop, state, words));
    // Joint performers hear the same of their one step.
    return { at, said: said.length > 0 ? [...new Set(said)] : [words.did.clock] };
  });
  return (
    <section aria-labelledby="sudah-terjadi" className={card.card}>
      <h2 id="sudah-terjadi">{words.trail}</h2>
      <ol reversed className={styles.happened}>
        {lines.toReversed().map(({ at, said }, i) => (
          <li key={lines.length - i}>
            <time dateTime={at}>{sayMoment(speech, at)}</time> {said.join(" ")}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One event as a sentence; what only moves the work on is told by where it now stands. */
function sentenceOf(event: CaseEvent, sop: Sop, state: CaseState, { did, yes, no }: Messages["trial"]): string[] {
  const item = "workItemId" in event ? state.workItems[event.workItemId] : undefined;
  const who = item ? (findPerformer(sop, item.performerId)?.name ?? "") : "";
  const numberOf = (stepId: string): string => stepNumber(sop, getStep(sop, stepId));
  const at = item ? numberOf(item.stepId) : "";
  switch (event.type) {
    case "CaseOpened":
      return [did.opened];
    case "WorkItemCompleted":
      return [did.completed(who, at)];
    case "WorkItemDecided": {
      const outcome = outcomeKey(event.outcome);
      return [did.decided(who, at, outcome === "yes" ? yes : outcome === "no" ? no : outcome)];
    }
    case "WorkSentBack":
      return [
        event.straightBack
          ? did.sentStraightBack(who, at, numberOf(event.toStepId))
          : did.sentBack(who, at, numberOf(event.toStepId)),
      ];
    case "WorkItemRecalled":
      return [did.recalled(who, at)];
    case "WorkItemWithdrawn":
      return event.because === "step-settled" ? [did.settledWithout(who, at)] : [];
    case "BranchArrived":
      return state.waiting.some(({ stepId }) => stepId === event.stepId)
        ? [did.arrived(numberOf(event.stepId))]
        : [did.met(numberOf(event.stepId))];
    case "ChildCaseOpened":
      return [did.called(at, getStep(sop, item?.stepId ?? "").subSop ?? "")];
    case "ChildCaseStopped":
      return [did.calledEnded(at)];
    case "WorkItemReminded":
      return [did[event.level](at)];
    case "CaseReminded":
      return [did.whole[event.level]];
    case "CaseHeld":
      return [did.held];
    case "CaseResumed":
      return [did.resumed];
    case "CaseCancelled":
      return [did.cancelled];
    case "CaseEnded":
      return [did.ended];
    default:
      return [];
  }
}
