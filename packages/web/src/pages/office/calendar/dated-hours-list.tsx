import type { WorkingCalendar } from "@alur/model";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import type { CalendarEdit } from "./calendar-edit.ts";
import styles from "./calendar.module.css";
import { EntryButtons } from "./entry-buttons.tsx";
import { useLengthWords } from "./length-words.ts";
import { useDateWords } from "./date-words.ts";
import { minutesOf } from "./week-text.ts";

/** What the lists of the calendar are given; whoever may only read gets no ways to change it. */
export interface CalendarListProps {
  calendar: WorkingCalendar;
  onEdit: ((edit: CalendarEdit) => void) | undefined;
  onChange: ((changed: Partial<WorkingCalendar>) => void) | undefined;
}

/** Hours that hold for some dates, such as those of Ramadan. */
export function DatedHoursList({ calendar, onEdit, onChange }: CalendarListProps): ReactNode {
  const { calendar: words } = useWords();
  const say = useDateWords();
  const length = useLengthWords();
  const all = [...calendar.datedHours].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <section>
      <div className={card.cardHead}>
        <h3>{words.dated}</h3>
        {onEdit ? (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onEdit({ what: "dated" })}
          >
            {words.addDated}
          </Button>
        ) : null}
      </div>
      <p className={card.hint}>{words.datedHint}</p>
      {all.length === 0 ? <p>{words.noDated}</p> : null}
      <ul className={styles.entries}>
        {all.map((hours) => (
          <li key={hours.from}>
            <span>
              <strong>{hours.name}</strong>, {say(hours.from)} – {say(hours.until)}.{" "}
              {words.weekTotal(length(hours.week.reduce((sum, day) => sum + minutesOf(day), 0)))}
              {hours.source === "" ? "" : ` ${hours.source}.`}
            </span>
            {onEdit && onChange ? (
              <EntryButtons
                name={hours.name}
                onEdit={() => onEdit({ what: "dated", hours })}
                onRemove={() => onChange({ datedHours: calendar.datedHours.filter((other) => other !== hours) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
