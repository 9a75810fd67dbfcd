import type { Place } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import styles from "../sop-editor.module.css";

/** Where one would have to look, as long as the document itself is not at hand. */
export function LineNumber({ at }: { at: Place }): ReactNode {
  const { editor } = useWords();
  return at.line === undefined ? null : <p className={styles.basis}>{editor.placeInDocument(at.line)}</p>;
}
