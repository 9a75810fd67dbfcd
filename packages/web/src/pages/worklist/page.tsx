import "../../messages/shelves/cases.ts";
import { Alert } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWorklist } from "../../api/cases.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { OverdueBelow } from "./overdue-below.tsx";
import { WorkItemCard } from "./work-item-card.tsx";
import styles from "./worklist.module.css";

/** Tugas: everything that waits for the person, a card on a phone and a row on a PC. */
export function Page(): ReactNode {
  return <SignedIn>{() => <Worklist />}</SignedIn>;
}

function Worklist(): ReactNode {
  const { cases: words } = useWords();
  const query = useWorklist();
  const [refusal, setRefusal] = useState<Error>();
  return (
    <PageFrame title={words.worklistTitle} lead={words.worklistLead}>
      <ProblemAlert error={refusal} />
      <Answered query={query}>
        {(items) =>
          items.length === 0 ? (
            <Alert color="daun" icon={<IconCircleCheck size={18} aria-hidden />}>
              {words.worklistEmpty}
            </Alert>
          ) : (
            <ul className={styles.list} aria-label={words.worklistTitle}>
              {items.map((item) => (
                <WorkItemCard key={`${item.caseId}.${item.workItemId}`} item={item} onRefused={setRefusal} />
              ))}
            </ul>
          )
        }
      </Answered>
      <OverdueBelow />
    </PageFrame>
  );
}
