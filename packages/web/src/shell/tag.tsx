import type { ReactNode } from "react";
import styles from "./tag.module.css";

export type Tone = "plain" | "good" | "look" | "bad" | "info";

/** A word of state beside something. The colour only underlines it: the word says it all. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }): ReactNode {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
