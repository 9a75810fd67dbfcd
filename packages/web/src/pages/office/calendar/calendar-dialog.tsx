import type { Office } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { Dialog } from "../../../shell/dialog.tsx";
import type { CalendarEdit, CalendarFormProps } from "./calendar-edit.ts";
import { DatedHoursForm } from "./dated-hours-form.tsx";
import { DecreeForm } from "./decree-form.tsx";
import { EscalationForm } from "./escalation-form.tsx";
import { HolidayForm } from "./holiday-form.tsx";
import { ImportForm } from "./import-form.tsx";
import { OwnHoursForm } from "./own-hours-form.tsx";
import { WeekForm } from "./week-form.tsx";

function Form({ edit, office, ...form }: CalendarFormProps & { edit: CalendarEdit; office: Office }): ReactNode {
  switch (edit.what) {
    case "week":
      return <WeekForm {...form} />;
    case "escalation":
      return <EscalationForm {...form} />;
    case "dated":
      return <DatedHoursForm {...form} hours={edit.hours} />;
    case "own":
      return <OwnHoursForm {...form} office={office} hours={edit.hours} />;
    case "holiday":
      return <HolidayForm {...form} />;
    case "import":
      return <ImportForm {...form} />;
    case "decree":
      return <DecreeForm {...form} year={edit.year} />;
  }
}

/** One part of the calendar, over the page. */
export function CalendarDialog(props: CalendarFormProps & { edit: CalendarEdit; office: Office }): ReactNode {
  const { calendar: words } = useWords();
  const { edit } = props;
  const titles: Record<CalendarEdit["what"], string> = {
    week: words.editWeek,
    escalation: words.editEscalation,
    dated: edit.what === "dated" && edit.hours ? words.editOf(edit.hours.name) : words.addDated,
    own: edit.what === "own" && edit.hours ? words.editOf(edit.hours.name) : words.addOwn,
    holiday: words.addHoliday,
    import: words.importTitle,
    decree: edit.what === "decree" ? words.decreeTitle(edit.year) : "",
  };
  return (
    <Dialog opened onClose={props.onClose} title={titles[edit.what]} size="lg">
      <Form {...props} />
    </Dialog>
  );
}
