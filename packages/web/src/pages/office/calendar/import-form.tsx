import type { HolidaysRead } from "@alur/server/api";
import { Alert, Button, Stack, Textarea, TextInput } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useReadHolidays } from "../../../api/calendar.ts";
import { useSay, useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { useFormCheck } from "../../../shell/form-check.ts";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import { FormEnd } from "../form-end.tsx";
import type { CalendarFormProps } from "./calendar-edit.ts";
import styles from "./calendar.module.css";
import { useDateWords } from "./date-words.ts";

/** A whole list of holidays at once: pasted, read, looked at, and only then put in. */
export function ImportForm({ calendar, onChange, onClose }: CalendarFormProps): ReactNode {
  const { calendar: words } = useWords();
  const [text, setText] = useState("");
  const [source, setSource] = useState("");
  const reading = useReadHolidays();
  const found = reading.data;
  const known = new Set(calendar.holidays.map(({ date, name }) => `${date} ${name.toLowerCase()}`));
  const fresh = found?.holidays.filter(({ date, name }) => !known.has(`${date} ${name.toLowerCase()}`)) ?? [];
  const { errors, onSubmit } = useFormCheck({
    text: text.trim() === "" && words.fillIn,
    source: source.trim() === "" && words.fillIn,
  });
  const retype = (change: () => void): void => {
    change();
    reading.reset();
  };
  return (
    <form
      noValidate
      onSubmit={onSubmit(() => {
        if (fresh.length > 0) onChange({ holidays: [...calendar.holidays, ...fresh] });
        else reading.mutate({ text, source: source.trim() });
      })}
    >
      <Stack>
        <p className={card.hint}>{words.importHint}</p>
        <ProblemAlert error={reading.error} />
        <Textarea
          label={words.importText}
          required
          data-autofocus
          rows={7}
          placeholder={words.importExample}
          value={text}
          onChange={(event) => retype(() => setText(event.currentTarget.value))}
          error={errors.text}
        />
        <TextInput
          label={words.importSource}
          description={words.sourceHint}
          required
          value={source}
          onChange={(event) => retype(() => setSource(event.currentTarget.value))}
          error={errors.source}
        />
        {found ? <Found read={found} fresh={fresh.length} /> : null}
        {fresh.length > 0 ? (
          <FormEnd busy={false} label={words.importTake(fresh.length)} onCancel={onClose} />
        ) : (
          <Button type="submit" variant="default" loading={reading.isPending}>
            {words.importRead}
          </Button>
        )}
      </Stack>
    </form>
  );
}

function Found({ read, fresh }: { read: HolidaysRead; fresh: number }): ReactNode {
  const { calendar: words } = useWords();
  const say = useSay();
  const date = useDateWords();
  const known = read.holidays.length - fresh;
  if (read.nothing) return <Alert color="kunyit">{say(read.nothing)}</Alert>;
  return (
    <div role="status" className={styles.found}>
      {read.faults.length > 0 ? (
        <Alert color="kunyit" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {words.importFaults(read.faults.length)}
          <ul className={styles.plain}>
            {read.faults.map((fault) => (
              <li key={fault.line}>
                {words.importLine(fault.line, fault.text)} {say(fault.message)}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <p>{words.importFound(read.holidays.length)}</p>
      <ul className={styles.plain}>
        {read.holidays.map((holiday) => (
          <li key={`${holiday.date} ${holiday.name}`}>
            {date(holiday.date)}: {holiday.name} ({words.kinds[holiday.kind]})
          </li>
        ))}
      </ul>
      {known > 0 ? <p className={card.hint}>{words.importKnown(known)}</p> : null}
    </div>
  );
}
