import type { Finding } from "@alur/check";
import { suppress, type Sop } from "@alur/model";
import { Button, Group, Textarea } from "@mantine/core";
import { IconEyeOff } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useFormCheck } from "../../../shell/form-check.ts";
import { useMender } from "../mending-context.ts";
import styles from "./findings.module.css";

function leftAsTheyAre(sop: Sop, findings: readonly Finding[], reason: string): Sop {
  return findings.reduce(
    (before, { rule, stepId, field, about }) =>
      suppress(before, {
        rule,
        field,
        reason,
        ...(stepId === undefined ? {} : { stepId }),
        ...(about === undefined ? {} : { about }),
      }),
    sop,
  );
}

interface SuppressFormProps {
  findings: readonly Finding[];
  /** What the button says to those who hear it without its surroundings. */
  about: string;
}

/** Leaves findings as they are, once somebody has said why. The reason stays with the SOP, and the way back is Urungkan. */
export function SuppressForm({ findings: left, about }: SuppressFormProps): ReactNode {
  const { findings, shell, entrance } = useWords();
  const { mend } = useMender();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { errors, onSubmit } = useFormCheck({ reason: reason.trim() === "" && entrance.fillIn });
  if (!asked)
    return (
      <Button
        className={styles.quiet ?? ""}
        variant="subtle"
        color="batu"
        size="compact-sm"
        leftSection={<IconEyeOff size={16} aria-hidden />}
        aria-label={`${left.length > 1 ? findings.suppressAll : findings.suppress}: ${about}`}
        onClick={() => setAsked(true)}
      >
        {left.length > 1 ? findings.suppressAll : findings.suppress}
      </Button>
    );
  return (
    <form
      noValidate
      className={styles.reason}
      onSubmit={onSubmit(() => {
        setAsked(false);
        mend((sop) => leftAsTheyAre(sop, left, reason));
      })}
    >
      <Textarea
        label={findings.reason}
        description={findings.reasonHint}
        rows={2}
        required
        ref={(field) => field?.focus()}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          setAsked(false);
        }}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm">
          {findings.suppressDo}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => setAsked(false)}>
          {shell.cancel}
        </Button>
      </Group>
    </form>
  );
}
