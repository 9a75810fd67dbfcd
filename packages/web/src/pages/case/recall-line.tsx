import type { CaseView } from "@alur/server/api";
import { Button } from "@mantine/core";
import { IconArrowBack } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import type { PlacedItem } from "./case-steps.ts";
import styles from "./case.module.css";
import type { Work } from "./use-work.ts";

interface RecallLineProps {
  placed: PlacedItem;
  work: Work;
  onDone: (after: CaseView) => void;
}

/** Work that the person gave out of hand and may still fetch back. */
export function RecallLine({ placed: { item, name }, work, onDone }: RecallLineProps): ReactNode {
  const { caseActions: words } = useWords();
  return (
    <p className={styles.recall}>
      <span>{item.status === "completed" ? words.recallHint(name) : words.recallDelegated(name, item.audience)}</span>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconArrowBack size={16} aria-hidden />}
        loading={work.busy?.type === "RecallWorkItem" && work.busy.workItemId === item.id}
        onClick={() => work.wish({ type: "RecallWorkItem", workItemId: item.id }, onDone)}
      >
        {words.of.RecallWorkItem.name}
      </Button>
    </p>
  );
}
