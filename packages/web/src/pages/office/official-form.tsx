import { PASSWORD_LENGTH, type Office, type Official } from "@alur/server/api";
import { Checkbox, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import * as z from "zod";
import { useChangeOffice, type OfficeChange } from "../../api/office.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { FormEnd } from "./form-end.tsx";
import styles from "./office.module.css";

interface OfficialFormProps {
  office: Office;
  official: Official | undefined;
  onClose: () => void;
}

/** An official: name, posts, and for a new one how to sign in. */
export function OfficialForm({ office, official, onClose }: OfficialFormProps): ReactNode {
  const { office: words, entrance } = useWords();
  const change = useChangeOffice();
  const [password, setPassword] = useState("");
  const form = useKeptForm(`official.${official?.id ?? "new"}`, {
    name: official?.name ?? "",
    email: "",
    postIds: official?.postIds ?? [],
    active: official?.active ?? true,
    administrator: official?.administrator ?? false,
  });
  const { name, email, postIds, active, administrator } = form.fields;
  const close = (): void => {
    form.done();
    onClose();
  };
  const asked: OfficeChange = official
    ? { what: "official", id: official.id, body: { name: name.trim(), postIds, active, administrator } }
    : { what: "official", body: { name: name.trim(), email: email.trim(), password, postIds } };
  const { errors, onSubmit } = useFormCheck({
    name: name.trim() === "" && entrance.fillIn,
    email: !official && !z.email().safeParse(email.trim()).success && entrance.emailWrong,
    password: !official && password.length < PASSWORD_LENGTH && entrance.passwordShort(PASSWORD_LENGTH),
  });
  return (
    <form noValidate onSubmit={onSubmit(() => change.mutate(asked, { onSuccess: close }))}>
      <Stack>
        <ProblemAlert error={change.error} />
        <TextInput
          label={words.officialName}
          required
          data-autofocus
          value={name}
          onChange={(event) => form.change({ name: event.currentTarget.value })}
          error={errors.name}
        />
        {official ? null : (
          <>
            <TextInput
              label={words.officialEmail}
              type="email"
              required
              autoComplete="off"
              value={email}
              onChange={(event) => form.change({ email: event.currentTarget.value })}
              error={errors.email}
            />
            <PasswordInput
              label={words.firstPassword}
              description={words.firstPasswordHint(PASSWORD_LENGTH)}
              required
              minLength={PASSWORD_LENGTH}
              autoComplete="new-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={errors.password}
              visibilityToggleButtonProps={{ "aria-label": entrance.showPassword, tabIndex: 0 }}
            />
          </>
        )}
        <fieldset className={styles.choices}>
          <legend>{words.heldPosts}</legend>
          {office.posts
            .filter(({ dissolution }) => dissolution === null)
            .map((post) => (
              <Checkbox
                key={post.id}
                label={post.name}
                checked={postIds.includes(post.id)}
                onChange={(event) =>
                  form.change({
                    postIds: event.currentTarget.checked
                      ? [...postIds, post.id]
                      : postIds.filter((id) => id !== post.id),
                  })
                }
              />
            ))}
          {office.posts.length === 0 ? <p>{words.noPostsYet}</p> : null}
        </fieldset>
        {official ? (
          <>
            <Checkbox
              label={words.active}
              checked={active}
              onChange={(event) => form.change({ active: event.currentTarget.checked })}
            />
            <Checkbox
              label={words.isAdministrator}
              checked={administrator}
              onChange={(event) => form.change({ administrator: event.currentTarget.checked })}
            />
          </>
        ) : null}
        <FormEnd busy={change.isPending} onCancel={close} />
      </Stack>
    </form>
  );
}
