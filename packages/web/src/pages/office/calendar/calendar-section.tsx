import { missingDates, type WorkingCalendar } from "@alur/model";
import type { CalendarView, Office } from "@alur/server/api";
import { useId, useState, type ReactNode } from "react";
import { useCalendar } from "../../../api/calendar.ts";
import { useWords } from "../../../messages/language.tsx";
import { Answered } from "../../../shell/answered.tsx";
import card from "../../../shell/card.module.css";
import { Tag } from "../../../shell/tag.tsx";
import { useNow } from "../../../time/use-now.ts";
import { CalendarDialog } from "./calendar-dialog.tsx";
import type { CalendarEdit } from "./calendar-edit.ts";
import styles from "./calendar.module.css";
import { DatedHoursList } from "./dated-hours-list.tsx";
import { EscalationLine } from "./escalation-line.tsx";
import { History } from "./history.tsx";
import { HolidaysList } from "./holidays-list.tsx";
import { MissingNotice } from "./missing-notice.tsx";
import { OwnHoursList } from "./own-hours-list.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useDraft } from "./use-draft.ts";
import { WeekTable } from "./week-table.tsx";

interface CalendarSectionProps {
  office: Office;
  mayEdit: boolean;
}

/** Kalender kerja: what every deadline is counted by. The administrator changes a draft and sees what it does before it is saved. */
export function CalendarSection({ office, mayEdit }: CalendarSectionProps): ReactNode {
  const { calendar: words } = useWords();
  const query = useCalendar();
  const id = useId();
  return (
    <section aria-labelledby={id} className={card.card}>
      <div>
        <h2 id={id}>{words.title}</h2>
        <p className={card.hint}>{words.hint}</p>
      </div>
      <Answered query={query}>{(view) => <CalendarParts office={office} view={view} mayEdit={mayEdit} />}</Answered>
    </section>
  );
}

function CalendarParts({ office, view, mayEdit }: CalendarSectionProps & { view: CalendarView }): ReactNode {
  const { calendar: words } = useWords();
  const draft = useDraft(view);
  const thisYear = new Date(useNow()).getFullYear();
  const [year, setYear] = useState(thisYear);
  const [edit, setEdit] = useState<CalendarEdit>();
  const onEdit = mayEdit ? setEdit : undefined;
  const onChange = mayEdit ? draft.change : undefined;
  const { calendar } = draft;
  // What the coming year lacks is told in time for the decree, which appears in autumn.
  const missing = [thisYear, thisYear + 1].flatMap((one) => missingDates(calendar, one) ?? []);
  return (
    <>
      {missing.map((lack) => (
        <MissingNotice key={lack.year} missing={lack} onEdit={onEdit} />
      ))}
      <p className={styles.zone}>
        {words.zone}: <Tag tone="info">{words.zones[calendar.utcOffsetMinutes] ?? "UTC"}</Tag>
      </p>
      <WeekTable week={calendar.week} onEdit={onEdit && (() => onEdit({ what: "week" }))} />
      <DatedHoursList calendar={calendar} onEdit={onEdit} onChange={onChange} />
      <OwnHoursList calendar={calendar} office={office} onEdit={onEdit} onChange={onChange} />
      <HolidaysList
        calendar={calendar}
        years={[thisYear - 1, thisYear, thisYear + 1, thisYear + 2]}
        year={year}
        onYear={setYear}
        onEdit={onEdit}
        onChange={onChange}
      />
      <EscalationLine calendar={calendar} onEdit={onEdit} />
      <History />
      {draft.changed ? <SaveBar draft={draft} /> : null}
      {edit ? (
        <CalendarDialog
          edit={edit}
          office={office}
          calendar={calendar}
          onChange={(changed: Partial<WorkingCalendar>) => {
            draft.change(changed);
            setEdit(undefined);
            const added = changed.holidays?.find((holiday) => !calendar.holidays.includes(holiday));
            if (added) setYear(Number(added.date.slice(0, 4)));
          }}
          onClose={() => setEdit(undefined)}
        />
      ) : null}
    </>
  );
}
