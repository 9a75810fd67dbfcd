import type { Appointment } from "@alur/server/api";
import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useEndAppointment } from "../../../api/appointments.ts";
import { useWords } from "../../../messages/language.tsx";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import { FormEnd } from "../form-end.tsx";

/** Ends an appointment before its last day, once somebody has read what that does. */
export function EndForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }): ReactNode {
  const { postsOverTime: words } = useWords();
  const end = useEndAppointment();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate(appointment.id, { onSuccess: onClose });
      }}
    >
      <Stack>
        <ProblemAlert error={end.error} />
        <p>{appointment.state === "ahead" ? words.endAhead : words.endNow}</p>
        <FormEnd busy={end.isPending} label={words.endAppointment} onCancel={onClose} />
      </Stack>
    </form>
  );
}
