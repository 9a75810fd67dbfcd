import type { Appointment, Office } from "@alur/server/api";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAppointments } from "../../../api/appointments.ts";
import { useProcedures } from "../../../api/procedures.ts";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { DataTable, type Column, type Line } from "../../../shell/data-table.tsx";
import { Dialog } from "../../../shell/dialog.tsx";
import { Tag } from "../../../shell/tag.tsx";
import { sayDay } from "../../../time/say-time.ts";
import { useTimeSpeech } from "../../../time/use-time-speech.ts";
import { OfficeSection } from "../office-section.tsx";
import { AppointmentForm } from "./appointment-form.tsx";
import { EndForm } from "./end-form.tsx";

/** Who acts for which post (Plt., Plh.): now, soon, and before. What is over stays, because deeds in trails name it. */
export function AppointmentsSection({ office, mayEdit }: { office: Office; mayEdit: boolean }): ReactNode {
  const { postsOverTime: words, office: officeWords } = useWords();
  const speech = useTimeSpeech();
  const { data: appointments = [] } = useAppointments();
  const { data: procedures = [] } = useProcedures();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Appointment>();
  const nameOf = (named: readonly { id: string; name: string }[], id: string): string =>
    named.find((one) => one.id === id)?.name ?? "";
  const title = ({ form, postId }: Appointment): string => words.formPost(form, nameOf(office.posts, postId));
  const scope = ({ procedureIds }: Appointment): string =>
    procedureIds
      ? procedureIds.map((id) => procedures.find((one) => one.id === id)?.title ?? "").join("; ")
      : words.inAllSops;
  const columns: Column[] = [
    { heading: officeWords.official },
    { heading: words.actsAs },
    { heading: words.days },
    { heading: words.inSops },
    { heading: words.letter },
    { heading: officeWords.status, quiet: true },
    ...(mayEdit ? [{ heading: officeWords.action, quiet: true }] : []),
  ];
  const lines: Line[] = appointments.map((one) => ({
    key: one.id,
    cells: [
      nameOf(office.officials, one.officialId),
      title(one),
      words.fromUntil(sayDay(speech, one.from), sayDay(speech, one.until)),
      scope(one),
      one.basis,
      <Tag key="state" tone={one.state === "in-force" ? "good" : "info"}>
        {one.ended ? words.endedEarly : words.states[one.state]}
      </Tag>,
      mayEdit && one.state !== "over" ? (
        <Button key="end" size="xs" variant="default" onClick={() => setEnding(one)}>
          {words.endAppointment}
        </Button>
      ) : null,
    ],
  }));
  if (lines.length === 0 && !mayEdit) return null;
  return (
    <OfficeSection title={words.acting} addLabel={words.appoint} onAdd={mayEdit ? () => setAdding(true) : undefined}>
      {lines.length === 0 ? (
        <p className={card.hint}>{words.nobodyActs}</p>
      ) : (
        <DataTable label={words.acting} columns={columns} lines={lines} />
      )}
      <Dialog opened={adding} onClose={() => setAdding(false)} title={words.appoint}>
        {adding ? <AppointmentForm office={office} procedures={procedures} onClose={() => setAdding(false)} /> : null}
      </Dialog>
      <Dialog
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={ending ? words.endTitle(title(ending)) : ""}
      >
        {ending ? <EndForm appointment={ending} onClose={() => setEnding(undefined)} /> : null}
      </Dialog>
    </OfficeSection>
  );
}
