import type { DissolutionEffect, Office, Post } from "@alur/server/api";
import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useDissolutionEffect, useDissolve } from "../../api/posts-over-time.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { startOfDay } from "../../time/start-of-day.ts";
import { FormEnd } from "./form-end.tsx";
import { postOptions } from "./post-options.ts";

interface DissolveFormProps {
  office: Office;
  post: Post;
  onClose: () => void;
}

/** What hangs on a post, and who takes over when it is dissolved. */
export function DissolveForm(props: DissolveFormProps): ReactNode {
  const query = useDissolutionEffect(props.post.id);
  return <Answered query={query}>{(effect) => <Fields {...props} effect={effect} />}</Answered>;
}

function Fields({ office, post, onClose, effect }: DissolveFormProps & { effect: DissolutionEffect }): ReactNode {
  const { postsOverTime: words } = useWords();
  const dissolve = useDissolve(post.id);
  const [successorId, setSuccessorId] = useState("");
  const [from, setFrom] = useState("");
  const [basis, setBasis] = useState("");
  const needed = effect.procedures.length + effect.waiting + effect.subordinates.length > 0;
  const { errors, onSubmit } = useFormCheck({
    successorId: needed && successorId === "" && words.fillIn,
    basis: basis.trim() === "" && words.fillIn,
  });
  const { utcOffsetMinutes } = office.agency.calendar;
  const submit = (): void =>
    dissolve.mutate(
      {
        successorId: successorId === "" ? null : successorId,
        basis: basis.trim(),
        ...(from === "" ? {} : { at: startOfDay(from, utcOffsetMinutes) }),
      },
      { onSuccess: onClose },
    );
  return (
    <form noValidate onSubmit={onSubmit(submit)}>
      <Stack>
        <Hanging effect={effect} />
        <ProblemAlert error={dissolve.error} />
        <NativeSelect
          label={words.successor}
          description={words.successorHint}
          required={needed}
          value={successorId}
          onChange={(event) => setSuccessorId(event.currentTarget.value)}
          data={[
            { value: "", label: needed ? words.choose : words.noSuccessor },
            ...postOptions(office, post.id, "all"),
          ]}
          error={errors.successorId}
        />
        <TextInput
          type="date"
          label={words.from}
          description={words.fromHint}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={words.basis}
          description={words.basisHint}
          required
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
          error={errors.basis}
        />
        <FormEnd busy={dissolve.isPending} label={words.dissolve} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Hanging({ effect }: { effect: DissolutionEffect }): ReactNode {
  const { postsOverTime: words } = useWords();
  const lines = [
    ...effect.procedures.map(({ title, performers }) => words.inProcedures(title, performers.join(", "))),
    ...(effect.waiting > 0 ? [words.waitingWork(effect.waiting)] : []),
    ...(effect.holders.length > 0 ? [words.heldBy(effect.holders.join(", "))] : []),
    ...(effect.subordinates.length > 0 ? [words.above(effect.subordinates.join(", "))] : []),
  ];
  if (lines.length === 0) return <p>{words.nothingHangs}</p>;
  return (
    <div>
      <strong>{words.hangsOn}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
