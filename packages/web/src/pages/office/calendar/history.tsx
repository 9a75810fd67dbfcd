import type { ReactNode } from "react";
import { useCalendarVersions } from "../../../api/calendar.ts";
import { useWords } from "../../../messages/language.tsx";
import { Answered } from "../../../shell/answered.tsx";
import { sayMoment } from "../../../time/say-time.ts";
import { useTimeSpeech } from "../../../time/use-time-speech.ts";
import styles from "./calendar.module.css";

/** Who changed the calendar when, and why. */
export function History(): ReactNode {
  const { calendar: words } = useWords();
  const speech = useTimeSpeech();
  return (
    <details className={styles.history}>
      <summary>{words.history}</summary>
      <Answered query={useCalendarVersions()}>
        {(versions) => (
          <ol className={styles.plain}>
            {versions.map(({ version, changedAt, changedByName, note, applied }) => (
              <li key={version}>
                {words.historyLine(version, sayMoment(speech, changedAt), changedByName)}
                {note === "" ? "" : `: ${note}`}
                {applied ? "" : ` (${words.applying})`}
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </details>
  );
}
