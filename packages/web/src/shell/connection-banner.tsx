import { IconPlugConnectedX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useConnectionLost } from "../api/connection.ts";
import { useWords } from "../messages/language.tsx";
import styles from "./connection-banner.module.css";

/** Says that the line is down, and that nothing is lost by it. */
export function ConnectionBanner(): ReactNode {
  const { shell } = useWords();
  const lost = useConnectionLost();
  return (
    <div role="status" className={styles.place}>
      {lost ? (
        <p className={styles.banner}>
          <IconPlugConnectedX size={18} aria-hidden />
          {shell.connectionLost}
        </p>
      ) : null}
    </div>
  );
}
