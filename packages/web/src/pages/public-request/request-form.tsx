import type { PublicService, RequestCode } from "@alur/server/api";
import { Button, Checkbox, Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useAskForService } from "../../api/public-services.ts";
import { useIntent } from "../../device/intent.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";

interface RequestFormProps {
  service: PublicService;
  onSent: (receipt: RequestCode) => void;
}

const empty: { name: string; subject: string; note: string; brought: string[] } = {
  name: "",
  subject: "",
  note: "",
  brought: [],
};

/** Who asks, for what, and what they have of what is needed. It outlives a lost line and a phone that was put away. */
export function RequestForm({ service, onSent }: RequestFormProps): ReactNode {
  const { publicServices: words, entrance } = useWords();
  const sending = useAskForService(service.id);
  const intent = useIntent(`ask.${service.id}`);
  const form = useKeptForm(`ask.${service.id}`, empty);
  const { name, subject, note, brought } = form.fields;
  const { errors, onSubmit } = useFormCheck({
    name: name.trim() === "" && entrance.fillIn,
    subject: subject.trim() === "" && entrance.fillIn,
  });
  const submit = (): void => {
    sending.mutate(
      { commandId: intent.commandId(), name, subject, note, brought },
      {
        onSuccess: (receipt) => {
          intent.settle();
          form.done();
          onSent(receipt);
        },
      },
    );
  };
  return (
    <form className={card.card} noValidate onSubmit={onSubmit(submit)}>
      {service.promised === "" ? null : <p>{words.promised(service.promised)}</p>}
      <TextInput
        label={words.name}
        autoComplete="name"
        required
        maxLength={200}
        value={name}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
        error={errors.name}
      />
      <TextInput
        label={words.subject}
        description={words.subjectHint}
        required
        maxLength={300}
        value={subject}
        onChange={(event) => form.change({ subject: event.currentTarget.value })}
        error={errors.subject}
      />
      {service.requirements.length === 0 ? null : (
        <Checkbox.Group
          label={words.needed}
          description={words.neededHint}
          value={brought}
          onChange={(ticked) => form.change({ brought: ticked })}
        >
          <Stack gap="xs" mt="xs">
            {service.requirements.map((requirement) => (
              <Checkbox key={requirement} value={requirement} label={requirement} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Textarea
        label={words.note}
        description={words.noteHint}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => form.change({ note: event.currentTarget.value })}
      />
      <p className={card.hint}>{words.who}</p>
      <ProblemAlert error={sending.error} />
      <div className={card.formEnd}>
        <Button type="submit" size="md" loading={sending.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
