import type { OwnHours } from "@alur/model";
import type { Office } from "@alur/server/api";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import styles from "./calendar.module.css";
import type { CalendarListProps } from "./dated-hours-list.tsx";
import { EntryButtons } from "./entry-buttons.tsx";
import { useLengthWords } from "./length-words.ts";
import { minutesOf } from "./week-text.ts";

/** Units and posts that keep other hours than the office. */
export function OwnHoursList({
  calendar,
  office,
  onEdit,
  onChange,
}: CalendarListProps & { office: Office }): ReactNode {
  const { calendar: words } = useWords();
  const length = useLengthWords();
  const whose = (hours: OwnHours): string =>
    [
      ...office.units.filter((unit) => hours.unitIds.includes(unit.id)),
      ...office.posts.filter((post) => hours.postIds.includes(post.id)),
    ]
      .map(({ name }) => name)
      .join(", ");
  return (
    <section>
      <div className={card.cardHead}>
        <h3>{words.own}</h3>
        {onEdit ? (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onEdit({ what: "own" })}
          >
            {words.addOwn}
          </Button>
        ) : null}
      </div>
      <p className={card.hint}>{words.ownHint}</p>
      {calendar.ownHours.length === 0 ? <p>{words.noOwn}</p> : null}
      <ul className={styles.entries}>
        {calendar.ownHours.map((hours) => (
          <li key={hours.name}>
            <span>
              <strong>{hours.name}</strong>: {whose(hours)}, {words.zones[hours.utcOffsetMinutes]}.{" "}
              {words.weekTotal(length(hours.week.reduce((sum, day) => sum + minutesOf(day), 0)))}
            </span>
            {onEdit && onChange ? (
              <EntryButtons
                name={hours.name}
                onEdit={() => onEdit({ what: "own", hours })}
                onRemove={() => onChange({ ownHours: calendar.ownHours.filter((other) => other !== hours) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
