import { dueState } from "@alur/model";
import { IconAlarm, IconClock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import styles from "./due.module.css";
import { sayDistance, sayMoment } from "./say-time.ts";
import { useNow } from "./use-now.ts";
import { useTimeSpeech } from "./use-time-speech.ts";

interface DueProps {
  at: string | null;
  /** From when on it is due soon. */
  warnAt: string | null;
  /** The berkas waits, and its clock stands still. */
  held?: boolean;
}

/**
 * Until when something should be done: how far that is, and the date. What is due soon or overdue says so in words, and in colour; while a berkas is on hold
 * nothing comes nearer, and the date moves once it goes on.
 */
export function Due({ at, warnAt, held = false }: DueProps): ReactNode {
  const { cases } = useWords();
  const speech = useTimeSpeech();
  const now = useNow();
  if (at === null) return <span className={styles.none}>{cases.noDue}</span>;
  if (held) return <span className={styles.none}>{cases.dueStandsStill}</span>;
  const state = dueState(new Date(now).toISOString(), { dueAt: at, warnAt: warnAt ?? undefined });
  const distance = sayDistance(speech, at, now);
  return (
    <span className={styles.due} data-due={state}>
      <strong>
        {state === "ahead" ? <IconClock size={16} aria-hidden /> : <IconAlarm size={16} aria-hidden />}
        {state === "overdue"
          ? cases.overdueBy(distance)
          : state === "soon"
            ? cases.dueSoon(distance)
            : cases.dueIn(distance)}
      </strong>
      <time dateTime={at}>{sayMoment(speech, at)}</time>
    </span>
  );
}
