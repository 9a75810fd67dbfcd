import type { CalendarEffect } from "@alur/server/api";
import { Button, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useCalendarEffect, useChangeCalendar } from "../../../api/calendar.ts";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { Answered } from "../../../shell/answered.tsx";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import { sayMoment } from "../../../time/say-time.ts";
import { useTimeSpeech } from "../../../time/use-time-speech.ts";
import styles from "./calendar.module.css";
import type { Draft } from "./use-draft.ts";

/** What the draft does to the deadlines of open work, and the way to save or drop it. */
export function SaveBar({ draft }: { draft: Draft }): ReactNode {
  const { calendar: words } = useWords();
  const [note, setNote] = useState("");
  const change = useChangeCalendar();
  const effect = useCalendarEffect(draft.calendar);
  const save = (): void => {
    const { version, calendar } = draft;
    change.mutate({ version, calendar, note: note.trim() }, { onSuccess: draft.discard });
  };
  return (
    <section className={styles.save} aria-label={words.changed}>
      <h3>{words.changed}</h3>
      <div role="status">
        {effect.isPending ? (
          <p className={card.hint}>{words.counting}</p>
        ) : (
          <Answered query={effect}>{(counted) => <Effect effect={counted} />}</Answered>
        )}
      </div>
      <ProblemAlert error={change.error} />
      <TextInput
        label={words.note}
        description={words.noteHint}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button loading={change.isPending} onClick={save}>
          {words.save}
        </Button>
        <Button variant="default" onClick={draft.discard}>
          {words.discard}
        </Button>
      </div>
    </section>
  );
}

function Effect({ effect }: { effect: CalendarEffect }): ReactNode {
  const { calendar: words } = useWords();
  const speech = useTimeSpeech();
  const moment = (at: string | null): string => (at === null ? words.noDue : sayMoment(speech, at));
  if (effect.cases === 0) return <p>{words.effectNone}</p>;
  return (
    <>
      <p>
        <strong>{effect.more ? words.effectMore(effect.cases) : words.effect(effect.cases, effect.workItems)}</strong>
      </p>
      <ul className={styles.plain}>
        {effect.examples.map((example, i) => (
          <li key={`${example.caseId} ${i}`}>
            {words.effectExample(example.subject, moment(example.before), moment(example.after))}
          </li>
        ))}
      </ul>
    </>
  );
}
