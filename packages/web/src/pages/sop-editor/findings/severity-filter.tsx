import type { Finding, Severity } from "@alur/check";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import styles from "./findings.module.css";

interface SeverityFilterProps {
  findings: readonly Finding[];
  chosen: Severity | undefined;
  onChoose: (severity: Severity | undefined) => void;
}

const all = ["error", "warning", "advice"] as const satisfies readonly Severity[];

/** Shows only what is so grave; the one who ratifies begins with the errors. */
export function SeverityFilter({ findings: found, chosen, onChoose }: SeverityFilterProps): ReactNode {
  const { editor, findings } = useWords();
  const choice = (severity: Severity | undefined, words: string, count: number): ReactNode => (
    <button
      key={words}
      type="button"
      aria-pressed={chosen === severity}
      disabled={count === 0 && chosen !== severity}
      onClick={() => onChoose(severity)}
    >
      {words} ({count})
    </button>
  );
  return (
    <div role="group" aria-label={findings.filter} className={styles.filter}>
      {choice(undefined, findings.all, found.length)}
      {all.map((severity) =>
        choice(severity, editor.severity[severity], found.filter((finding) => finding.severity === severity).length),
      )}
    </div>
  );
}
