import { IconAlarm, IconClock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import styles from "./due.module.css";
import { sayDistance, sayMoment } from "./say-time.ts";
import { useNow } from "./use-now.ts";
import { useTimeSpeech } from "./use-time-speech.ts";

/** Until when something should be done: how far that is, and the date. What is overdue says so in words, and in colour. */
export function Due({ at }: { at: string | null }): ReactNode {
  const { cases } = useWords();
  const speech = useTimeSpeech();
  const now = useNow();
  if (at === null) return <span className={styles.none}>{cases.noDue}</span>;
  const overdue = Date.parse(at) < now;
  const distance = sayDistance(speech, at, now);
  return (
    <span className={styles.due} data-overdue={overdue || undefined}>
      <strong>
        {overdue ? <IconAlarm size={16} aria-hidden /> : <IconClock size={16} aria-hidden />}
        {overdue ? cases.overdueBy(distance) : cases.dueIn(distance)}
      </strong>
      <time dateTime={at}>{sayMoment(speech, at)}</time>
    </span>
  );
}
