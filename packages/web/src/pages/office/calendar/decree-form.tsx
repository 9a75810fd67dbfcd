import { Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { useFormCheck } from "../../../shell/form-check.ts";
import { FormEnd } from "../form-end.tsx";
import type { CalendarFormProps } from "./calendar-edit.ts";
import styles from "./calendar.module.css";

/** The decree on a year's holidays and how many dates it sets, so that missing ones are told. */
export function DecreeForm({ calendar, year, onChange, onClose }: CalendarFormProps & { year: number }): ReactNode {
  const { calendar: words } = useWords();
  const [name, setName] = useState("");
  const [national, setNational] = useState("");
  const [leave, setLeave] = useState("");
  const { errors, onSubmit } = useFormCheck({
    name: name.trim() === "" && words.fillIn,
    national: !isCount(national) && words.countWrong,
    leave: !isCount(leave) && words.countWrong,
  });
  const put = (): void => {
    const decree = { year, name: name.trim(), national: Number(national), collectiveLeave: Number(leave) };
    onChange({ decrees: [...calendar.decrees.filter((other) => other.year !== year), decree] });
  };
  return (
    <form noValidate onSubmit={onSubmit(put)}>
      <Stack>
        <TextInput
          label={words.decreeName}
          description={words.sourceHint}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
        />
        <div className={styles.pair}>
          <TextInput
            label={words.decreeNational}
            inputMode="numeric"
            required
            value={national}
            onChange={(event) => setNational(event.currentTarget.value)}
            error={errors.national}
          />
          <TextInput
            label={words.decreeLeave}
            inputMode="numeric"
            required
            value={leave}
            onChange={(event) => setLeave(event.currentTarget.value)}
            error={errors.leave}
          />
        </div>
        <p className={card.hint}>{words.decreeHint}</p>
        <FormEnd busy={false} label={words.putIn} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function isCount(text: string): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100;
}
