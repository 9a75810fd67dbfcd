import { holidayKinds, type OwnHours } from "@alur/model";
import type { Office } from "@alur/server/api";
import { Checkbox, Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useFormCheck } from "../../../shell/form-check.ts";
import { FormEnd } from "../form-end.tsx";
import styles from "../office.module.css";
import type { CalendarFormProps } from "./calendar-edit.ts";
import { readWeek, WeekFields, weekTexts } from "./week-fields.tsx";
import { ZoneSelect } from "./week-form.tsx";

/** The hours of a shift or of a branch, for whom they hold, and on which holidays these people work. */
export function OwnHoursForm(props: CalendarFormProps & { office: Office; hours: OwnHours | undefined }): ReactNode {
  const { calendar, office, hours, onChange, onClose } = props;
  const { calendar: words } = useWords();
  const [name, setName] = useState(hours?.name ?? "");
  const [unitIds, setUnitIds] = useState(hours?.unitIds ?? []);
  const [postIds, setPostIds] = useState(hours?.postIds ?? []);
  const [worksOn, setWorksOn] = useState(hours?.worksOn ?? []);
  const [zone, setZone] = useState(hours?.utcOffsetMinutes ?? calendar.utcOffsetMinutes);
  const [texts, setTexts] = useState(() => weekTexts(hours?.week ?? calendar.week));
  const week = readWeek(texts);
  const others = calendar.ownHours.filter((other) => other !== hours);
  const { errors, onSubmit } = useFormCheck({
    name: name.trim() === "" && words.fillIn,
    whose: unitIds.length + postIds.length === 0 && words.ownForMissing,
    week: week === undefined && words.hoursWrong,
  });
  const put = (): void => {
    if (!week) return;
    const datedHours = hours?.datedHours ?? [];
    const changed = { name: name.trim(), unitIds, postIds, utcOffsetMinutes: zone, week, datedHours, worksOn };
    onChange({ ownHours: [...others, changed] });
  };
  return (
    <form noValidate onSubmit={onSubmit(put)}>
      <Stack>
        <TextInput
          label={words.ownName}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
        />
        <fieldset className={styles.choices} aria-invalid={errors.whose !== false}>
          <legend>{words.ownFor}</legend>
          {office.units.map((unit) => (
            <Choice key={unit.id} id={unit.id} label={unit.name} chosen={unitIds} onChange={setUnitIds} />
          ))}
          {office.posts.map((post) => (
            <Choice key={post.id} id={post.id} label={post.name} chosen={postIds} onChange={setPostIds} />
          ))}
        </fieldset>
        {errors.whose ? <p role="alert">{errors.whose}</p> : null}
        <ZoneSelect value={zone} onChange={setZone} />
        <fieldset className={styles.choices}>
          <legend>{words.worksOn}</legend>
          {holidayKinds.map((kind) => (
            <Choice key={kind} id={kind} label={words.kinds[kind]} chosen={worksOn} onChange={setWorksOn} />
          ))}
        </fieldset>
        <WeekFields texts={texts} onChange={setTexts} checked={errors.week !== false} />
        <FormEnd busy={false} label={words.putIn} onCancel={onClose} />
      </Stack>
    </form>
  );
}

interface ChoiceProps<Id extends string> {
  id: Id;
  label: string;
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
}

function Choice<Id extends string>({ id, label, chosen, onChange }: ChoiceProps<Id>): ReactNode {
  return (
    <Checkbox
      label={label}
      checked={chosen.includes(id)}
      onChange={(event) =>
        onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
      }
    />
  );
}
