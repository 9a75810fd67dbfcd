import { parseDuration, USUAL_ESCALATION } from "@alur/model";
import { Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useFormCheck } from "../../../shell/form-check.ts";
import { FormEnd } from "../form-end.tsx";
import type { CalendarFormProps } from "./calendar-edit.ts";

/** How long work may be overdue before its superior is told, written as Waktu is. */
export function EscalationForm({ calendar, onChange, onClose }: CalendarFormProps): ReactNode {
  const { calendar: words } = useWords();
  const [text, setText] = useState(calendar.escalateAfter ?? USUAL_ESCALATION);
  const { errors, onSubmit } = useFormCheck({
    text: parseDuration(text).kind !== "fixed" && words.escalationWrong,
  });
  return (
    <form noValidate onSubmit={onSubmit(() => onChange({ escalateAfter: text.trim() }))}>
      <Stack>
        <TextInput
          label={words.escalationAfter}
          description={words.escalationHint}
          required
          data-autofocus
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={errors.text}
        />
        <FormEnd busy={false} label={words.putIn} onCancel={onClose} />
      </Stack>
    </form>
  );
}
