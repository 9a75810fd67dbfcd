import { findStep, stepNumber, type Sop } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import styles from "../sop-editor.module.css";

interface FindingPlaceProps {
  sop: Sop;
  stepId: string | undefined;
  onGoTo: (stepId: string) => void;
}

/** Where something was found: a button that leads to the row, or the word for the SOP as a whole. */
export function FindingPlace({ sop, stepId, onGoTo }: FindingPlaceProps): ReactNode {
  const { editor } = useWords();
  const step = stepId === undefined ? undefined : findStep(sop, stepId);
  if (!step) return <strong>{editor.wholeSop}</strong>;
  return (
    <button type="button" className={styles.goTo} onClick={() => onGoTo(step.id)}>
      {editor.goTo(stepNumber(sop, step))}
    </button>
  );
}
