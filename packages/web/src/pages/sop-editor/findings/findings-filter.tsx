import type { Finding, Severity } from "@alur/check";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import styles from "./findings.module.css";

/** Which findings somebody wants to see: those so grave, or those that one click mends. */
export type FindingsChoice = Severity | "mendable";

const severities = ["error", "warning", "advice"] as const satisfies readonly Severity[];

/** Whether a finding is among those chosen; all are where nothing is. */
export function isChosen({ severity, fix }: Finding, choice: FindingsChoice | undefined): boolean {
  return choice === undefined || (choice === "mendable" ? fix !== undefined : severity === choice);
}

interface FindingsFilterProps {
  findings: readonly Finding[];
  chosen: FindingsChoice | undefined;
  onChoose: (choice: FindingsChoice | undefined) => void;
}

/** Shows only some of the findings: the one who ratifies begins with the errors, the one in a hurry with what one click mends. */
export function FindingsFilter({ findings: found, chosen, onChoose }: FindingsFilterProps): ReactNode {
  const { editor, findings } = useWords();
  const button = (choice: FindingsChoice | undefined, words: string): ReactNode => {
    const count = found.filter((finding) => isChosen(finding, choice)).length;
    return (
      <button
        key={words}
        type="button"
        aria-pressed={chosen === choice}
        disabled={count === 0 && chosen !== choice}
        onClick={() => onChoose(choice)}
      >
        {words} ({count})
      </button>
    );
  };
  return (
    <div role="group" aria-label={findings.filter} className={styles.filter}>
      {button(undefined, findings.all)}
      {severities.map((severity) => button(severity, editor.severity[severity]))}
      {button("mendable", findings.mendable)}
    </div>
  );
}
