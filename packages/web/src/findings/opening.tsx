import { useState, type ReactNode } from "react";
import styles from "./findings.module.css";

/** Words that open to more. What lies inside is drawn when somebody opens it: a long table has hundreds of findings. */
export function Opening({ summary, children }: { summary: ReactNode; children: ReactNode }): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.opening} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {opened ? children : null}
    </details>
  );
}
