import { getStep, stepNumber, type Sop } from "@alur/model";
import { outcomeKey } from "@alur/run";
import { useMemo, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./trial.module.css";
import { waysThrough, type Leg } from "./ways-through.ts";

/** More nobody reads. */
const MOST = 40;

/** Every way through the SOP, in step numbers. */
export function Ways({ sop }: { sop: Sop }): ReactNode {
  const { trial: words } = useWords();
  const { ways, more } = useMemo(() => waysThrough(sop, MOST), [sop]);
  const numberOf = (stepId: string): string => stepNumber(sop, getStep(sop, stepId));
  const say = ({ stepId, outcome }: Leg): string => {
    const key = outcomeKey(outcome);
    const word = key === "yes" ? words.yes : key === "no" ? words.no : key;
    return outcome.kind === "forward" ? numberOf(stepId) : `${numberOf(stepId)} (${word})`;
  };
  return (
    <section aria-labelledby="semua-jalan" className={card.card}>
      <h2 id="semua-jalan">{words.ways(ways.length, more)}</h2>
      <p className={card.hint}>{words.waysHint}</p>
      <ul className={styles.ways}>
        {ways.map(({ legs, backTo }, i) => (
          <li key={i}>
            {legs.map(say).join(" → ")} → {backTo === undefined ? words.toEnd : words.backTo(numberOf(backTo))}
          </li>
        ))}
      </ul>
    </section>
  );
}
