import type { WorkingWeek } from "@alur/model";
import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import styles from "./calendar.module.css";
import { hoursText, readHours } from "./week-text.ts";

/** A week as it is typed, a text for each day. */
export function weekTexts(week: WorkingWeek): string[] {
  return week.map(hoursText);
}

/** The week that was typed; undefined as long as a day of it cannot be understood. */
export function readWeek(texts: readonly string[]): WorkingWeek | undefined {
  const days = texts.map(readHours);
  return days.every((day) => day !== undefined) ? days : undefined;
}

interface WeekFieldsProps {
  texts: readonly string[];
  onChange: (texts: string[]) => void;
  /** Whether days that cannot be understood say so. */
  checked: boolean;
}

/** A field for the hours of each day. */
export function WeekFields({ texts, onChange, checked }: WeekFieldsProps): ReactNode {
  const { calendar: words } = useWords();
  return (
    <fieldset className={styles.week}>
      <legend>{words.hours}</legend>
      <p className={card.hint}>{words.hoursHint}</p>
      {texts.map((typed, i) => (
        <TextInput
          key={words.days[i]}
          label={words.days[i]}
          placeholder={i === 0 ? words.hoursExample : ""}
          value={typed}
          onChange={(event) => onChange(texts.map((text, at) => (at === i ? event.currentTarget.value : text)))}
          error={checked && readHours(typed) === undefined && words.hoursWrong}
        />
      ))}
    </fieldset>
  );
}
