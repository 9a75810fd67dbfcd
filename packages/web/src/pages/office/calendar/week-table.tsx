import type { WorkingWeek } from "@alur/model";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { DataTable } from "../../../shell/data-table.tsx";
import { useLengthWords } from "./length-words.ts";
import { hoursText, minutesOf } from "./week-text.ts";

/** The usual week, a line for each day. */
export function WeekTable({ week, onEdit }: { week: WorkingWeek; onEdit: (() => void) | undefined }): ReactNode {
  const { calendar: words } = useWords();
  const length = useLengthWords();
  const total = week.reduce((sum, day) => sum + minutesOf(day), 0);
  return (
    <section>
      <div className={card.cardHead}>
        <h3>{words.usualWeek}</h3>
        {onEdit ? (
          <Button variant="default" size="xs" aria-label={words.editWeek} onClick={onEdit}>
            {words.edit}
          </Button>
        ) : null}
      </div>
      <DataTable
        label={words.usualWeek}
        columns={[{ heading: words.day }, { heading: words.hours }, { heading: words.length }]}
        lines={week.map((day, i) => ({
          key: String(i),
          cells: [words.days[i], hoursText(day) || words.free, day.length > 0 ? length(minutesOf(day)) : ""],
        }))}
      />
      <p className={card.hint}>{words.weekTotal(length(total))}</p>
    </section>
  );
}
