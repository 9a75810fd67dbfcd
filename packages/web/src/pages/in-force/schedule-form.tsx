import { recurrencePeriods, type RecurrencePeriod } from "@alur/model";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useChangeOpenings } from "../../api/openings.ts";
import { useIntent } from "../../device/intent.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./openings.module.css";
import { postName, type OpeningsPartProps } from "./openings-part.ts";

/** The working days of a period that offices name: the first ones, and the last. */
const days = [1, 2, 3, 4, 5, 10, 15, -1];

/** A further rhythm. What the SOP itself says stands in the form already. */
export function ScheduleForm({ procedureId, title, openings, office }: OpeningsPartProps): ReactNode {
  const { openings: words, entrance } = useWords();
  const change = useChangeOpenings(procedureId);
  const intent = useIntent(`schedule.${procedureId}`);
  const { proposal, postIds } = openings;
  const [shown, setShown] = useState(false);
  const [subject, setSubject] = useState(title);
  const [period, setPeriod] = useState<RecurrencePeriod>(proposal?.period ?? "month");
  const [workingDay, setWorkingDay] = useState(1);
  const [postId, setPostId] = useState(postIds[0] ?? "");
  const { errors, onSubmit } = useFormCheck({ subject: subject.trim() === "" && entrance.fillIn });
  const told = proposal ? <p>{words.proposal(proposal.text, words.periods[proposal.period])}</p> : null;
  if (!shown)
    return (
      <>
        {openings.schedules.length === 0 ? told : null}
        <div>
          <Button variant="default" onClick={() => setShown(true)}>
            {words.add}
          </Button>
        </div>
      </>
    );
  const add = (): void =>
    change.mutate(
      { what: "add", schedule: { commandId: intent.commandId(), period, workingDay, postId, subject } },
      {
        onSuccess: () => {
          intent.settle();
          setShown(false);
        },
      },
    );
  return (
    <form noValidate className={styles.form} aria-label={words.adding} onSubmit={onSubmit(add)}>
      {told}
      <TextInput
        label={words.subject}
        description={words.subjectHint}
        required
        maxLength={400}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
        error={errors.subject}
      />
      <NativeSelect
        label={words.every}
        value={period}
        onChange={(event) => setPeriod(event.currentTarget.value as RecurrencePeriod)}
        data={recurrencePeriods.map((one) => ({ value: one, label: words.periods[one] }))}
      />
      {period === "working-day" ? null : (
        <NativeSelect
          label={words.workingDay}
          value={String(workingDay)}
          onChange={(event) => setWorkingDay(Number(event.currentTarget.value))}
          data={days
            .filter((day) => period !== "week" || day <= 5)
            .map((day) => ({ value: String(day), label: words.ordinal(day) }))}
        />
      )}
      <NativeSelect
        label={words.post}
        value={postId}
        onChange={(event) => setPostId(event.currentTarget.value)}
        data={postIds.map((id) => ({ value: id, label: postName(office, id) }))}
      />
      <ProblemAlert error={change.error} />
      <div className={card.formEnd}>
        <Button type="submit" loading={change.isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
