import type { ReactNode } from "react";
import styles from "./heard.module.css";

/** Words for those who hear the page; on the screen the place says it already. */
export function Heard({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles.heard}>{children}</span>;
}
