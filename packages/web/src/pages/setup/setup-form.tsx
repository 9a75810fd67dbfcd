import { PASSWORD_LENGTH, setupSchema, type Setup } from "@alur/server/api";
import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useSetup } from "../../api/session.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";

const empty = { agencyName: "", utcOffsetMinutes: "420", name: "", email: "" };

/** The agency, its time zone, and the first administrator. The password is never written anywhere on the device. */
export function SetupForm(): ReactNode {
  const { entrance } = useWords();
  const setup = useSetup();
  const { fields, change, done: forget } = useKeptForm("setup", empty);
  const [password, setPassword] = useState("");

  const filled: Setup = {
    agencyName: fields.agencyName,
    utcOffsetMinutes: Number(fields.utcOffsetMinutes) as Setup["utcOffsetMinutes"],
    administrator: { name: fields.name, email: fields.email.trim(), password },
  };
  const checked = setupSchema.safeParse(filled);
  const wrong = (...path: string[]): boolean =>
    !checked.success && checked.error.issues.some((issue) => issue.path.join(".") === path.join("."));

  const { errors, onSubmit } = useFormCheck({
    agencyName: wrong("agencyName") && entrance.fillIn,
    name: wrong("administrator", "name") && entrance.fillIn,
    email: wrong("administrator", "email") && entrance.emailWrong,
    password: wrong("administrator", "password") && entrance.passwordShort(PASSWORD_LENGTH),
  });

  return (
    <form
      className={card.card}
      noValidate
      aria-labelledby="kantor-anda"
      onSubmit={onSubmit(() => {
        setup.mutateAsync(filled).then(forget, () => undefined);
      })}
    >
      <h2 id="kantor-anda">{entrance.realTitle}</h2>
      <p className={card.hint}>{entrance.realText}</p>
      <TextInput
        label={entrance.agency}
        description={entrance.agencyHint}
        required
        value={fields.agencyName}
        onChange={(event) => change({ agencyName: event.currentTarget.value })}
        error={errors.agencyName}
      />
      <NativeSelect
        label={entrance.zone}
        value={fields.utcOffsetMinutes}
        onChange={(event) => change({ utcOffsetMinutes: event.currentTarget.value })}
        data={Object.entries(entrance.zones).map(([value, label]) => ({ value, label }))}
      />
      <h3>{entrance.administrator}</h3>
      <TextInput
        label={entrance.name}
        autoComplete="name"
        required
        value={fields.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={errors.name}
      />
      <TextInput
        label={entrance.email}
        description={entrance.emailHint}
        type="email"
        autoComplete="username"
        required
        value={fields.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
        error={errors.email}
      />
      <PasswordInput
        label={entrance.newPassword}
        description={entrance.newPasswordHint(PASSWORD_LENGTH)}
        autoComplete="new-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ "aria-label": entrance.showPassword, tabIndex: 0 }}
        error={errors.password}
      />
      <ProblemAlert error={setup.error} />
      <div className={card.formEnd}>
        <Button type="submit" loading={setup.isPending}>
          {entrance.setupDo}
        </Button>
      </div>
    </form>
  );
}
