import type { WorklistItem } from "@alur/server/api";
import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCaseCommand } from "../../api/cases.ts";
import { newId } from "../../device/new-id.ts";
import { useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import { Due } from "../../time/due.tsx";
import styles from "./worklist.module.css";

interface WorkItemCardProps {
  item: WorklistItem;
  /** Absent where work is only looked at. Told to the page, because the card itself goes when a colleague was faster. */
  onRefused?: ((problem: Error | undefined) => void) | undefined;
}

/** One thing to do: what, in which berkas, until when, and the one button that leads to doing it. */
export function WorkItemCard({ item, onRefused }: WorkItemCardProps): ReactNode {
  const { cases: words } = useWords();
  return (
    <li className={styles.item} data-mine={item.claimedByMe || undefined}>
      <div className={styles.what}>
        <Link to="/berkas/$id" params={{ id: item.caseId }} className={styles.activity}>
          {item.activity}
        </Link>
        <span className={styles.tags}>
          {item.claimedByMe ? <Tag tone="info">{words.mine}</Tag> : null}
          {item.status === "claimed" && !item.claimedByMe ? <Tag>{words.takenBy(item.claimedByName)}</Tag> : null}
          {item.held ? <Tag tone="look">{words.held}</Tag> : null}
          {item.escalatedAt === null ? null : <Tag tone="bad">{words.escalated}</Tag>}
          {item.round > 1 ? (
            <Tag tone="look">
              <IconArrowBackUp size={14} aria-hidden />
              {words.again(item.round)}
            </Tag>
          ) : null}
          <span>{words.stepNumber(item.stepNumber)}</span>
          <span>{words.forAudience(item.audience)}</span>
        </span>
      </div>
      <div className={styles.case}>
        <span className={styles.subject}>{item.subject}</span>
        <span className={styles.procedure}>
          {[item.caseNumber, item.procedureTitle].filter((part) => part !== "").join(" · ")}
        </span>
      </div>
      <Due at={item.dueAt} warnAt={item.warnAt} held={item.held} />
      <div className={styles.action}>
        <NextButton item={item} onRefused={onRefused} />
      </div>
    </li>
  );
}

/** Taking an item leads straight to it, so that it is finished with two more taps. */
function NextButton({ item, onRefused }: WorkItemCardProps): ReactNode {
  const { cases: words } = useWords();
  const command = useCaseCommand(item.caseId);
  const navigate = useNavigate();
  if (item.status === "claimed" || item.held || !onRefused) {
    const [label, name] =
      item.claimedByMe && !item.held
        ? [words.goOn, words.goOnOf(item.activity)]
        : [words.look, words.lookOf(item.activity)];
    return (
      <Button
        component={Link}
        to={`/berkas/${item.caseId}`}
        variant={item.claimedByMe && !item.held ? "filled" : "default"}
        aria-label={name}
      >
        {label}
      </Button>
    );
  }
  return (
    <Button
      aria-label={words.takeOf(item.activity)}
      loading={command.isPending}
      onClick={() => {
        onRefused(undefined);
        command
          .mutateAsync({ type: "ClaimWorkItem", commandId: newId(), workItemId: item.workItemId })
          .then(() => navigate({ to: "/berkas/$id", params: { id: item.caseId } }), onRefused);
      }}
    >
      {words.take}
    </Button>
  );
}
