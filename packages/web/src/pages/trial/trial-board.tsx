import { getStep, stepNumber, type Sop } from "@alur/model";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sayMoment } from "../../time/say-time.ts";
import { Happened } from "./happened.tsx";
import { TrialClock } from "./trial-clock.tsx";
import { TrialFlow } from "./trial-flow.tsx";
import { atWork, nowOf } from "./trial-run.ts";
import styles from "./trial.module.css";
import { useTrial } from "./use-trial.ts";
import { Ways } from "./ways.tsx";
import { WorkList } from "./work-list.tsx";

/** The trial laid out: whose turn it is beside the clock, below it the drawing, what happened, and all the ways that there are. */
export function TrialBoard({ sop, title }: { sop: Sop; title: string }): ReactNode {
  const { trial: words } = useWords();
  const trial = useTrial(sop);
  const { run, speech } = trial;
  const { state } = nowOf(run);
  const lists = atWork(run);
  const idle = sop.performers.filter(({ id }) => !lists.some(({ performer }) => performer.id === id));
  const stands = {
    open: words.waitsFor(lists.map(({ performer }) => performer.name).join(", ")),
    held: words.held,
    ended: words.ended(sayMoment(speech, state.endedAt ?? nowOf(run).at)),
    cancelled: words.cancelled,
    unopened: "",
  }[state.status];
  const joins = [...new Set(state.waiting.map(({ stepId }) => stepNumber(sop, getStep(sop, stepId))))];
  const officials = useRef<HTMLElement>(null);
  useFocusOnNext(officials, run.moments.length);
  return (
    <>
      <div className={`${styles.top} ${styles.atHand}`}>
        <section ref={officials} aria-labelledby="pejabat-contoh" className={card.card}>
          <h2 id="pejabat-contoh" tabIndex={-1}>
            {words.officials}
          </h2>
          <p role="status" className={styles.stands} data-status={state.status}>
            {stands}
          </p>
          <div className={styles.lists}>
            {lists.map(({ performer, items }) => (
              <WorkList key={performer.id} trial={trial} performer={performer} items={items} />
            ))}
          </div>
          {joins.map((number) => (
            <p key={number}>{words.waitsForBranches(number)}</p>
          ))}
          {idle.length > 0 && state.status === "open" ? (
            <p className={card.hint}>{words.idle(idle.map(({ name }) => name).join(", "))}</p>
          ) : null}
        </section>
        <TrialClock trial={trial} />
      </div>
      <TrialFlow sop={sop} state={state} title={title} />
      <div className={styles.top}>
        <Happened trial={trial} />
        <Ways sop={sop} />
      </div>
    </>
  );
}

/** Whoever plays by keyboard goes on where the berkas goes on: the button that was pressed is gone with its work. */
function useFocusOnNext(place: React.RefObject<HTMLElement | null>, moments: number): void {
  const before = useRef(moments);
  useEffect(() => {
    if (before.current === moments) return;
    before.current = moments;
    if (document.activeElement !== document.body) return;
    const next = place.current?.querySelector<HTMLElement>("[data-deed]") ?? place.current?.querySelector("h2");
    next?.focus({ preventScroll: true });
  }, [place, moments]);
}
