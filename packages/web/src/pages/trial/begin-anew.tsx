import { Button, TextInput } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { momentOn, wallClock } from "../../time/wall-clock.ts";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

/** Opens the berkas once more, at whatever day and hour somebody wonders about: Friday afternoon, the day before a holiday. */
export function BeginAnew({ trial }: { trial: Trial }): ReactNode {
  const { trial: words } = useWords();
  const { context, moments } = trial.run;
  const { utcOffsetMinutes } = context.calendar;
  const [typed, setTyped] = useState<string>();
  return (
    <form
      className={styles.anew}
      onSubmit={(event) => {
        event.preventDefault();
        trial.begin(typed === undefined ? undefined : momentOn(typed, utcOffsetMinutes));
      }}
    >
      <TextInput
        type="datetime-local"
        size="xs"
        label={words.openedOn}
        value={typed ?? wallClock(moments[0].at, utcOffsetMinutes)}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs" leftSection={<IconRefresh size={16} aria-hidden />}>
        {words.again}
      </Button>
    </form>
  );
}
