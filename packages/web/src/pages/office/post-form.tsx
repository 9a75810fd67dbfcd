import type { Office, Post } from "@alur/server/api";
import { NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useChangeOffice } from "../../api/office.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { aliasesOf } from "./aliases.ts";
import { FormEnd } from "./form-end.tsx";

interface PostFormProps {
  office: Office;
  post: Post | undefined;
  onClose: () => void;
}

/** A post's name, other names, unit and superior. Who holds it is said at the official. */
export function PostForm({ office, post, onClose }: PostFormProps): ReactNode {
  const { office: words, entrance } = useWords();
  const change = useChangeOffice();
  const form = useKeptForm(`post.${post?.id ?? "new"}`, {
    name: post?.name ?? "",
    aliases: post?.aliases.join("\n") ?? "",
    unitId: post?.unitId ?? "",
    superiorId: post?.superiorId ?? "",
  });
  const close = (): void => {
    form.done();
    onClose();
  };
  const body = {
    name: form.fields.name.trim(),
    aliases: aliasesOf(form.fields.aliases),
    unitId: form.fields.unitId === "" ? null : form.fields.unitId,
    superiorId: form.fields.superiorId === "" ? null : form.fields.superiorId,
  };
  const { errors, onSubmit } = useFormCheck({ name: body.name === "" && entrance.fillIn });
  return (
    <form
      noValidate
      onSubmit={onSubmit(() =>
        change.mutate(post ? { what: "post", id: post.id, body } : { what: "post", body }, { onSuccess: close }),
      )}
    >
      <Stack>
        <ProblemAlert error={change.error} />
        <TextInput
          label={words.name}
          description={words.postNameHint}
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
        <NativeSelect
          label={words.unit}
          value={form.fields.unitId}
          onChange={(event) => form.change({ unitId: event.currentTarget.value })}
          data={[
            { value: "", label: words.noUnit },
            ...office.units.map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
        />
        <NativeSelect
          label={words.superior}
          description={words.superiorHint}
          value={form.fields.superiorId}
          onChange={(event) => form.change({ superiorId: event.currentTarget.value })}
          data={[
            { value: "", label: words.noSuperior },
            ...office.posts.filter(({ id }) => id !== post?.id).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <FormEnd busy={change.isPending} onCancel={close} />
      </Stack>
    </form>
  );
}
