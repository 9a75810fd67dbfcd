import { Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import styles from "./loading.module.css";

/** Something is on its way. Says so to everybody, and only after a moment, so that fast answers do not flicker. */
export function Loading(): ReactNode {
  const { shell } = useWords();
  return (
    <div className={styles.loading} role="status">
      <Loader size="sm" aria-hidden />
      <span>{shell.loading}</span>
    </div>
  );
}
