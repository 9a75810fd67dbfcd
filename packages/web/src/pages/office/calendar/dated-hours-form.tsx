import { ramadanWeek, type DatedHours } from "@alur/model";
import { Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { useFormCheck } from "../../../shell/form-check.ts";
import { FormEnd } from "../form-end.tsx";
import type { CalendarFormProps } from "./calendar-edit.ts";
import styles from "./calendar.module.css";
import { readWeek, WeekFields, weekTexts } from "./week-fields.tsx";

/** Hours of some dates. New ones begin as those of Ramadan, the usual reason; its dates are decided year by year, so nobody fills them in before. */
export function DatedHoursForm(props: CalendarFormProps & { hours: DatedHours | undefined }): ReactNode {
  const { calendar, hours, onChange, onClose } = props;
  const { calendar: words } = useWords();
  const [name, setName] = useState(hours?.name ?? words.datedNew);
  const [from, setFrom] = useState(hours?.from ?? "");
  const [until, setUntil] = useState(hours?.until ?? "");
  const [source, setSource] = useState(hours?.source ?? "");
  const [texts, setTexts] = useState(() => weekTexts(hours?.week ?? ramadanWeek()));
  const week = readWeek(texts);
  const others = calendar.datedHours.filter((other) => other !== hours);
  const overlaps = others.some((other) => other.from <= until && from <= other.until);
  const datesWrong = from === "" || until === "" || until < from;
  const { errors, onSubmit } = useFormCheck({
    name: name.trim() === "" && words.fillIn,
    dates: datesWrong ? words.datesWrong : overlaps && words.datesOverlap,
    week: week === undefined && words.hoursWrong,
  });
  const put = (): void => {
    if (!week) return;
    const changed = { name: name.trim(), from, until, week, source: source.trim() };
    onChange({ datedHours: [...others, changed] });
  };
  return (
    <form noValidate onSubmit={onSubmit(put)}>
      <Stack>
        <TextInput
          label={words.datedName}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
        />
        <div className={styles.pair}>
          <TextInput
            label={words.from}
            type="date"
            required
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            error={errors.dates}
          />
          <TextInput
            label={words.until}
            type="date"
            required
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </div>
        <TextInput
          label={words.source}
          description={words.sourceHint}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        {hours ? null : <p className={card.hint}>{words.datedFilled}</p>}
        <WeekFields texts={texts} onChange={setTexts} checked={errors.week !== false} />
        <FormEnd busy={false} label={words.putIn} onCancel={onClose} />
      </Stack>
    </form>
  );
}
