import { holidayKinds, type HolidayKind } from "@alur/model";
import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useFormCheck } from "../../../shell/form-check.ts";
import { FormEnd } from "../form-end.tsx";
import type { CalendarFormProps } from "./calendar-edit.ts";

/** One holiday more. */
export function HolidayForm({ calendar, onChange, onClose }: CalendarFormProps): ReactNode {
  const { calendar: words } = useWords();
  const [date, setDate] = useState("");
  const [name, setName] = useState("");
  const [kind, setKind] = useState<HolidayKind>("regional");
  const [source, setSource] = useState("");
  const { errors, onSubmit } = useFormCheck({
    date: date === "" && words.fillIn,
    name: name.trim() === "" && words.fillIn,
  });
  const put = (): void =>
    onChange({ holidays: [...calendar.holidays, { date, name: name.trim(), kind, source: source.trim() }] });
  return (
    <form noValidate onSubmit={onSubmit(put)}>
      <Stack>
        <TextInput
          label={words.date}
          type="date"
          required
          data-autofocus
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          error={errors.date}
        />
        <TextInput
          label={words.name}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
        />
        <NativeSelect
          label={words.kind}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as HolidayKind)}
          data={holidayKinds.map((one) => ({ value: one, label: words.kinds[one] }))}
        />
        <TextInput
          label={words.source}
          description={words.sourceHint}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <FormEnd busy={false} label={words.putIn} onCancel={onClose} />
      </Stack>
    </form>
  );
}
