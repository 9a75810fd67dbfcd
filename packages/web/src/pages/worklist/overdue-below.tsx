import type { ReactNode } from "react";
import { useOverdueBelow } from "../../api/cases.ts";
import { useWords } from "../../messages/language.tsx";
import { WorkItemCard } from "./work-item-card.tsx";
import styles from "./worklist.module.css";

/** Terlambat di bawah saya: what a superior's posts are late with, to look at and not to take. Whoever has nobody below, or nobody late, sees nothing. */
export function OverdueBelow(): ReactNode {
  const { cases: words } = useWords();
  const { data: items = [] } = useOverdueBelow();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="terlambat-di-bawah" className={styles.below}>
      <h2 id="terlambat-di-bawah">{words.belowTitle}</h2>
      <p>{words.belowLead}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <WorkItemCard key={`${item.caseId}.${item.workItemId}`} item={item} />
        ))}
      </ul>
    </section>
  );
}
