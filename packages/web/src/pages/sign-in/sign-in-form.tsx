import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useSignIn } from "../../api/session.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";

/** E-mail and password. */
export function SignInForm({ agency }: { agency: string }): ReactNode {
  const { entrance } = useWords();
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const { errors, onSubmit } = useFormCheck({
    email: email.trim() === "" && entrance.fillIn,
    password: password === "" && entrance.fillIn,
  });
  return (
    <PageFrame title={entrance.signInTitle} lead={entrance.signInLead(agency)} width="narrow">
      <form
        className={card.card}
        noValidate
        onSubmit={onSubmit(() => signIn.mutate({ email: email.trim(), password }))}
      >
        <ProblemAlert error={signIn.error} />
        <TextInput
          label={entrance.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errors.email}
        />
        <PasswordInput
          label={entrance.password}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={errors.password}
          visibilityToggleButtonProps={{ "aria-label": entrance.showPassword, tabIndex: 0 }}
        />
        <div className={card.formEnd}>
          <Button type="submit" loading={signIn.isPending}>
            {entrance.signIn}
          </Button>
          <span className={card.hint}>{entrance.forgotten}</span>
        </div>
      </form>
    </PageFrame>
  );
}
