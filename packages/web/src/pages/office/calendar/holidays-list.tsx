import type { Holiday, WorkingCalendar } from "@alur/model";
import { Button, NativeSelect } from "@mantine/core";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { DataTable, type Line } from "../../../shell/data-table.tsx";
import styles from "./calendar.module.css";
import { useDateWords } from "./date-words.ts";
import type { CalendarListProps } from "./dated-hours-list.tsx";
import { EntryButtons } from "./entry-buttons.tsx";

interface HolidaysListProps extends CalendarListProps {
  years: readonly number[];
  year: number;
  onYear: (year: number) => void;
}

interface Entry extends Holiday {
  yearly: boolean;
  without: Partial<WorkingCalendar>;
}

/** A year's holidays by date, with those that come every year, and the calendar without each of them. */
function holidaysOf(calendar: WorkingCalendar, year: number): Entry[] {
  const { holidays, yearlyHolidays } = calendar;
  const dated = holidays
    .filter(({ date }) => date.startsWith(`${year}-`))
    .map((one) => ({ ...one, yearly: false, without: { holidays: holidays.filter((other) => other !== one) } }));
  const yearly = yearlyHolidays.map((one) => ({
    ...one,
    date: `${year}-${one.day}`,
    yearly: true,
    without: { yearlyHolidays: yearlyHolidays.filter((other) => other !== one) },
  }));
  return [...dated, ...yearly].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The holidays of a year, each with its kind and where it comes from. */
export function HolidaysList({ calendar, years, year, onYear, onEdit, onChange }: HolidaysListProps): ReactNode {
  const { calendar: words } = useWords();
  const say = useDateWords();
  const lines = holidaysOf(calendar, year).map(({ date, name, kind, source, yearly, without }): Line => ({
    key: `${date} ${name} ${yearly}`,
    cells: [
      say(date),
      yearly ? `${name} (${words.everyYear})` : name,
      words.kinds[kind],
      source,
      onChange && <EntryButtons key="remove" name={`${name}, ${say(date)}`} onRemove={() => onChange(without)} />,
    ],
  }));
  const decree = calendar.decrees.find((one) => one.year === year);
  const columns = [
    { heading: words.date },
    { heading: words.name },
    { heading: words.kind },
    { heading: words.source },
    ...(onChange ? [{ heading: words.action, quiet: true }] : []),
  ];
  return (
    <section>
      <div className={card.cardHead}>
        <h3>{words.holidays}</h3>
        {onEdit ? (
          <div className={styles.buttons}>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => onEdit({ what: "holiday" })}
            >
              {words.addHoliday}
            </Button>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconFileImport size={16} aria-hidden />}
              onClick={() => onEdit({ what: "import" })}
            >
              {words.importHolidays}
            </Button>
          </div>
        ) : null}
      </div>
      <NativeSelect
        className={styles.year}
        label={words.year}
        value={String(year)}
        onChange={(event) => onYear(Number(event.currentTarget.value))}
        data={years.map(String)}
      />
      {decree ? <p className={card.hint}>{words.decreeOf(decree.name)}</p> : null}
      {lines.length === 0 ? (
        <p>{words.noHolidays(year)}</p>
      ) : (
        <DataTable label={`${words.holidays} ${year}`} columns={columns} lines={lines} />
      )}
    </section>
  );
}
