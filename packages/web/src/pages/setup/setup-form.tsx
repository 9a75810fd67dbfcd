import { PASSWORD_LENGTH, setupSchema, type Setup } from "@alur/server/api";
import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useSetup } from "../../api/session.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { ProblemAlert } from "../../shell/problem-alert.tsx";

const empty = { agencyName: "", utcOffsetMinutes: "420", name: "", email: "" };

/** The agency, its time zone, and the first administrator. The password is never written anywhere on the device. */
export function SetupForm(): ReactNode {
  const { entrance } = useWords();
  const setup = useSetup();
  const { fields, change, done: forget } = useKeptForm("setup", empty);
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);

  const filled: Setup = {
    agencyName: fields.agencyName,
    utcOffsetMinutes: Number(fields.utcOffsetMinutes) as Setup["utcOffsetMinutes"],
    administrator: { name: fields.name, email: fields.email.trim(), password },
  };
  const checked = setupSchema.safeParse(filled);
  const wrong = (...path: string[]): boolean =>
    tried && !checked.success && checked.error.issues.some((issue) => issue.path.join(".") === path.join("."));

  const submit = (form: HTMLFormElement): void => {
    setTried(true);
    // The fields are marked with the next drawing; then the first of them takes the focus.
    if (!checked.success) return void requestAnimationFrame(() => focusFirstWrong(form));
    setup.mutateAsync(checked.data).then(forget, () => undefined);
  };

  return (
    <form
      className={card.card}
      noValidate
      aria-labelledby="kantor-anda"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <h2 id="kantor-anda">{entrance.realTitle}</h2>
      <p className={card.hint}>{entrance.realText}</p>
      <TextInput
        label={entrance.agency}
        description={entrance.agencyHint}
        required
        value={fields.agencyName}
        onChange={(event) => change({ agencyName: event.currentTarget.value })}
        error={wrong("agencyName") && entrance.fillIn}
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
        error={wrong("administrator", "name") && entrance.fillIn}
      />
      <TextInput
        label={entrance.email}
        description={entrance.emailHint}
        type="email"
        autoComplete="username"
        required
        value={fields.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
        error={wrong("administrator", "email") && entrance.emailWrong}
      />
      <PasswordInput
        label={entrance.newPassword}
        description={entrance.newPasswordHint(PASSWORD_LENGTH)}
        autoComplete="new-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ "aria-label": entrance.showPassword, tabIndex: 0 }}
        error={wrong("administrator", "password") && entrance.passwordShort(PASSWORD_LENGTH)}
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

function focusFirstWrong(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
