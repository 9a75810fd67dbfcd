import type { ReactNode } from "react";
import type { FoundDocument } from "../../device/found-document.ts";
import { useSay, useWords } from "../../messages/language.tsx";
import { documentRemarks } from "./read-input.ts";
import styles from "./workroom.module.css";

/** The files of several in which no SOP was found, each with the reason. */
export function UnreadList({ documents }: { documents: readonly FoundDocument[] }): ReactNode {
  const { workroom } = useWords();
  const say = useSay();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="tanpa-sop">
      <h3 id="tanpa-sop" className={styles.unreadHead}>
        {workroom.withoutSop(documents.length)}
      </h3>
      <ul className={styles.unread}>
        {documents.map((document, i) => {
          const reasons = document.problem
            ? [document.problem]
            : documentRemarks(document).map(({ message }) => message);
          return (
            <li key={`${document.documentName}${i}`}>
              <strong>{document.documentName}</strong> {reasons.map(say).join(" ")}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
