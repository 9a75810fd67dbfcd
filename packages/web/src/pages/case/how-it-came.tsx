import { findStep, stepNumber } from "@alur/model";
import type { CaseView, WorkItemView } from "@alur/server/api";
import { Alert } from "@mantine/core";
import { IconArrowBackUp, IconMessageForward } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./case.module.css";

interface HowItCameProps {
  view: CaseView;
  item: WorkItemView;
}

/** Why work came back, or who passed it on, in their own words: what the person must know before they begin. */
export function HowItCame({ view, item }: HowItCameProps): ReactNode {
  const { casePage: words, caseActions } = useWords();
  const { sentBackReason, wanting, returnsToStepId, passed } = item;
  const returnsTo = returnsToStepId === null ? undefined : findStep(view.sop, returnsToStepId);
  return (
    <>
      {sentBackReason === "" && wanting.length === 0 ? null : (
        <Alert color="kunyit" role="note" icon={<IconArrowBackUp size={18} aria-hidden />}>
          {words.sentBack(sentBackReason)}
          {wanting.length > 0 ? (
            <ul className={styles.wantingList}>
              {wanting.map(({ requirement, reason }) => (
                <li key={requirement}>{words.wantingOf(requirement, reason)}</li>
              ))}
            </ul>
          ) : null}
          {returnsTo ? <p>{caseActions.returnsTo(stepNumber(view.sop, returnsTo))}</p> : null}
        </Alert>
      )}
      {passed === null ? null : (
        <Alert
          color="nila"
          role="note"
          title={caseActions.passed[passed.how](passed.byName)}
          icon={<IconMessageForward size={18} aria-hidden />}
        >
          {passed.text}
        </Alert>
      )}
    </>
  );
}
