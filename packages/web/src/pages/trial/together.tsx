import { performerNames, type Sop, type Step } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./trial.module.css";

/** How several performers of one step share it, so that nobody wonders why it waits, or why it no longer does. */
export function Together({ sop, step }: { sop: Sop; step: Step }): ReactNode {
  const { trial } = useWords();
  const names = performerNames(sop, step);
  const how = step.participation;
  if (how === "one" || names.length < 2) return null;
  const enough = Math.min(step.quorum ?? names.length, names.length);
  return (
    <p className={styles.due}>
      {how === "quorum" ? trial.quorum(enough, names.length) : trial.together[how](names.join(", "))}
    </p>
  );
}
