import type { WorkUnit } from "@alur/server/api";
import { Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useChangeOffice } from "../../api/office.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { aliasesOf } from "./aliases.ts";
import { FormEnd } from "./form-end.tsx";

/** A unit's name and other names. */
export function UnitForm({ unit, onClose }: { unit: WorkUnit | undefined; onClose: () => void }): ReactNode {
  const { office: words, entrance } = useWords();
  const change = useChangeOffice();
  const form = useKeptForm(`unit.${unit?.id ?? "new"}`, {
    name: unit?.name ?? "",
    aliases: unit?.aliases.join("\n") ?? "",
  });
  const close = (): void => {
    form.done();
    onClose();
  };
  const body = { name: form.fields.name.trim(), aliases: aliasesOf(form.fields.aliases) };
  const { errors, onSubmit } = useFormCheck({ name: body.name === "" && entrance.fillIn });
  return (
    <form
      noValidate
      onSubmit={onSubmit(() =>
        change.mutate(unit ? { what: "unit", id: unit.id, body } : { what: "unit", body }, { onSuccess: close }),
      )}
    >
      <Stack>
        <ProblemAlert error={change.error} />
        <TextInput
          label={words.name}
          required
          data-autofocus
          value={form.fields.name}
          onChange={(event) => form.change({ name: event.currentTarget.value })}
          error={errors.name}
        />
        <Textarea
          label={words.aliases}
          description={words.aliasesHint}
          rows={3}
          value={form.fields.aliases}
          onChange={(event) => form.change({ aliases: event.currentTarget.value })}
        />
        <FormEnd busy={change.isPending} onCancel={close} />
      </Stack>
    </form>
  );
}
