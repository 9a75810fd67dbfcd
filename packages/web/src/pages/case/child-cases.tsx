import type { CaseView, ChildCaseView } from "@alur/server/api";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Tag, type Tone } from "../../shell/tag.tsx";
import styles from "./case.module.css";

const tones: Record<ChildCaseView["status"], Tone> = { running: "info", ended: "good", cancelled: "bad" };

/** The berkas of the SOPs that were called, with their results, and the one of which this berkas is a part. */
export function ChildCases({ view }: { view: CaseView }): ReactNode {
  const { caseActions: words } = useWords();
  if (view.children.length === 0 && view.parentId === null) return null;
  return (
    <div className={styles.children}>
      {view.parentId === null ? null : (
        <p>
          {words.parent}.{" "}
          <Link to="/berkas/$id" params={{ id: view.parentId }}>
            {words.toParent}
          </Link>
        </p>
      )}
      {view.children.length === 0 ? null : (
        <>
          <h3>{words.children}</h3>
          <ul>
            {view.children.map((child) => (
              <li key={child.caseId}>
                {child.visible ? (
                  <Link to="/berkas/$id" params={{ id: child.caseId }}>
                    {child.procedureTitle}
                  </Link>
                ) : (
                  <span>{child.procedureTitle}</span>
                )}{" "}
                <Tag tone={tones[child.status]}>{words.childStatus[child.status]}</Tag>
                {child.result === "" ? null : <q className={styles.said}>{child.result}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
