import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useChangeOpenings } from "../../api/openings.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { sayDay } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./openings.module.css";
import { postName, type OpeningsPartProps } from "./openings-part.ts";

/** The rhythms in which Alur opens berkas of this SOP, the next to come round first. */
export function ScheduleList({ procedureId, mayEdit, openings, office }: OpeningsPartProps): ReactNode {
  const { openings: words } = useWords();
  const speech = useTimeSpeech();
  const change = useChangeOpenings(procedureId);
  const { schedules } = openings;
  if (schedules.length === 0) return <p className={card.hint}>{words.noSchedule}</p>;
  return (
    <>
      <ProblemAlert error={change.error} />
      <ul className={styles.list}>
        {schedules.map(({ id, subject, period, workingDay, nextOn, postId }) => (
          <li key={id}>
            <div>
              <strong>{subject}</strong>
              <span>
                {words.line(words.periods[period], period === "working-day" ? "" : words.ordinal(workingDay))}
              </span>
              <span className={card.hint}>{words.next(sayDay(speech, nextOn), postName(office, postId))}</span>
            </div>
            {mayEdit ? (
              <Button
                variant="default"
                aria-label={words.stopOf(subject)}
                title={words.stopHint}
                loading={change.isPending}
                onClick={() => change.mutate({ what: "stop", scheduleId: id })}
              >
                {words.stop}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
