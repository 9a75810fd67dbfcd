import { stepNumber, type Sop } from "@alur/model";
import type { Problem } from "@alur/run";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./trial.module.css";

interface NotReadyProps {
  sopKey: string;
  sop: Sop;
  problems: readonly Problem[];
}

/** What keeps the SOP from running: dead ends, steps that nothing leads to, circles without a way out; each leads to its row. */
export function NotReady({ sopKey, sop, problems }: NotReadyProps): ReactNode {
  const { trial } = useWords();
  const say = useSay();
  return (
    <section aria-labelledby="belum-siap" className={card.card}>
      <h2 id="belum-siap">{trial.notReady}</h2>
      <p>{trial.notReadyHint}</p>
      <ul className={styles.problems}>
        {problems.map((problem, i) => {
          const step = sop.steps.find(({ id }) => id === problem.stepId);
          return (
            <li key={i}>
              {say(problem.message)}{" "}
              <Link to="/sop/$key" params={{ key: sopKey }} hash={step ? `langkah-${step.id}` : ""}>
                {step ? trial.toRow(stepNumber(sop, step)) : trial.toTable}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
