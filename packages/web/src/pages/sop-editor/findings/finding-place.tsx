import type { Finding } from "@alur/check";
import { findStep, stepNumber, type Sop } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import styles from "../sop-editor.module.css";

/** What of an SOP a finding speaks of. */
export type FindingAt = Pick<Finding, "stepId" | "field">;

interface FindingPlaceProps {
  sop: Sop;
  at: FindingAt;
  onGoTo: (at: FindingAt) => void;
}

/** Where something was found: a button that leads to the row or to the identity form, or the word for the SOP as a whole. */
export function FindingPlace({ sop, at, onGoTo }: FindingPlaceProps): ReactNode {
  const { editor } = useWords();
  const step = at.stepId === undefined ? undefined : findStep(sop, at.stepId);
  if (!step && !at.field.startsWith("identity.")) return <strong>{editor.wholeSop}</strong>;
  return (
    <button type="button" className={styles.goTo} onClick={() => onGoTo(at)}>
      {step ? editor.goTo(stepNumber(sop, step)) : editor.openIdentity}
    </button>
  );
}
