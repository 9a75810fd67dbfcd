import type { MissingDates } from "@alur/model";
import { Alert, Button } from "@mantine/core";
import { IconCalendarExclamation } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import type { CalendarEdit } from "./calendar-edit.ts";
import styles from "./calendar.module.css";

interface MissingNoticeProps {
  missing: MissingDates;
  onEdit: ((edit: CalendarEdit) => void) | undefined;
}

/** Says which holidays of a year nobody has entered: deadlines count them as working days. */
export function MissingNotice({ missing, onEdit }: MissingNoticeProps): ReactNode {
  const { calendar: words } = useWords();
  const { year } = missing;
  const unnamed = missing.kind === "decree-unknown";
  return (
    <Alert role="note" color="kunyit" icon={<IconCalendarExclamation size={18} aria-hidden />}>
      <p>
        {unnamed
          ? words.missingDecree(year)
          : words.missingDates(year, missing.decree.name, missing.national, missing.collectiveLeave)}
      </p>
      {onEdit ? (
        <div className={styles.buttons}>
          {unnamed ? (
            <Button
              variant="default"
              size="xs"
              aria-label={`${words.nameDecree}, ${year}`}
              onClick={() => onEdit({ what: "decree", year })}
            >
              {words.nameDecree}
            </Button>
          ) : null}
          <Button
            variant="default"
            size="xs"
            aria-label={`${words.importHolidays}, ${year}`}
            onClick={() => onEdit({ what: "import" })}
          >
            {words.importHolidays}
          </Button>
        </div>
      ) : null}
    </Alert>
  );
}
