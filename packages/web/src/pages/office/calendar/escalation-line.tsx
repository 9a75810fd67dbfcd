import { USUAL_ESCALATION, type WorkingCalendar } from "@alur/model";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import type { CalendarEdit } from "./calendar-edit.ts";
import styles from "./calendar.module.css";

interface EscalationLineProps {
  calendar: WorkingCalendar;
  onEdit: ((edit: CalendarEdit) => void) | undefined;
}

/** After how much working time overdue work is told to the superior, and that this is practice. */
export function EscalationLine({ calendar, onEdit }: EscalationLineProps): ReactNode {
  const { calendar: words } = useWords();
  return (
    <div>
      <p className={styles.zone}>
        {words.escalation(calendar.escalateAfter ?? USUAL_ESCALATION)}
        {onEdit ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.editEscalation}
            onClick={() => onEdit({ what: "escalation" })}
          >
            {words.edit}
          </Button>
        ) : null}
      </p>
      <p className={card.hint}>{words.escalationHint}</p>
    </div>
  );
}
