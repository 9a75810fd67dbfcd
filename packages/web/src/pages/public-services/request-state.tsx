import type { RequestStatus } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Tag, type Tone } from "../../shell/tag.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./public-services.module.css";

const tones: Record<RequestStatus["status"], Tone> = { open: "info", held: "look", ended: "good", cancelled: "bad" };

/** How a request stands: state, step and dates, and nobody's name. */
export function RequestState({ status }: { status: RequestStatus }): ReactNode {
  const { publicServices: words } = useWords();
  const speech = useTimeSpeech();
  const dates = [
    words.askedOn(sayDate(speech, status.openedAt)),
    ...(status.dueAt === null ? [] : [words.dueBy(sayDate(speech, status.dueAt))]),
    ...(status.endedAt === null ? [] : [words.endedOn(sayDate(speech, status.endedAt))]),
  ];
  return (
    <div className={styles.state} role="status">
      <strong>{status.title}</strong>
      <span>
        <Tag tone={tones[status.status]}>{words.states[status.status]}</Tag>
      </span>
      {status.steps.length === 0 ? null : (
        <ul className={styles.steps} aria-label={words.now}>
          {status.steps.map(({ number, activity, performers }) => (
            <li key={`${number} ${activity}`}>
              {words.step(number, activity)}
              {performers === "" ? "" : ` (${performers})`}
            </li>
          ))}
        </ul>
      )}
      <span>{dates.join(" · ")}</span>
      <span>{words.askOffice}</span>
    </div>
  );
}
