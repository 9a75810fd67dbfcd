import { zoneOffsets } from "@alur/model";
import { NativeSelect, Stack } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useFormCheck } from "../../../shell/form-check.ts";
import { FormEnd } from "../form-end.tsx";
import type { CalendarFormProps } from "./calendar-edit.ts";
import { readWeek, WeekFields, weekTexts } from "./week-fields.tsx";

/** The office's usual week and its zone. */
export function WeekForm({ calendar, onChange, onClose }: CalendarFormProps): ReactNode {
  const { calendar: words } = useWords();
  const [texts, setTexts] = useState(() => weekTexts(calendar.week));
  const [zone, setZone] = useState(calendar.utcOffsetMinutes);
  const week = readWeek(texts);
  const { errors, onSubmit } = useFormCheck({ week: week === undefined && words.hoursWrong });
  return (
    <form noValidate onSubmit={onSubmit(() => week && onChange({ week, utcOffsetMinutes: zone }))}>
      <Stack>
        <ZoneSelect value={zone} onChange={setZone} />
        <WeekFields texts={texts} onChange={setTexts} checked={errors.week !== false} />
        <FormEnd busy={false} label={words.putIn} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** WIB, WITA or WIT. */
export function ZoneSelect({ value, onChange }: { value: number; onChange: (zone: number) => void }): ReactNode {
  const { calendar: words } = useWords();
  return (
    <NativeSelect
      label={words.zone}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      data={zoneOffsets.map((offset) => ({ value: String(offset), label: words.zones[offset] ?? "" }))}
    />
  );
}
