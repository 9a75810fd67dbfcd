import { stepNumber } from "@alur/model";
import type { CaseView, WorkItemView } from "@alur/server/api";
import { Button, Group, NativeSelect, Stack, Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import styles from "./case.module.css";
import type { Wish } from "./use-work.ts";

interface SendBackFormProps {
  view: CaseView;
  item: WorkItemView;
  /** The steps to which it may go. */
  targets: readonly string[];
  busy: boolean;
  onSend: (wish: Wish) => void;
  onCancel: () => void;
}

const untouched = { reason: "" };

/** Returns the berkas to somebody who had it before, with a reason. */
export function SendBackForm({ view, item, targets, busy, onSend, onCancel }: SendBackFormProps): ReactNode {
  const { casePage: words, entrance, shell } = useWords();
  const form = useKeptForm(`send-back.${item.id}`, untouched);
  // The step just before comes first, and is meant most often.
  const [target, setTarget] = useState(targets[0] ?? "");
  const steps = view.sop.steps.filter((step) => targets.includes(step.id));
  const reason = form.fields.reason.trim();
  const { errors, onSubmit } = useFormCheck({ reason: reason === "" && entrance.fillIn });
  return (
    <form
      className={styles.sendBack}
      aria-label={words.sendBackTitle}
      noValidate
      onSubmit={onSubmit(() => onSend({ type: "SendBack", workItemId: item.id, toStepId: target, reason }))}
    >
      <Stack gap="sm">
        <NativeSelect
          label={words.sendBackTo}
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
          data={steps.map((step) => ({
            value: step.id,
            label: words.target(stepNumber(view.sop, step), step.activity),
          }))}
        />
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          required
          autoFocus
          rows={3}
          maxLength={2000}
          value={form.fields.reason}
          onChange={(event) => form.change({ reason: event.currentTarget.value })}
          error={errors.reason}
        />
        <Group>
          <Button type="submit" color="saga" loading={busy}>
            {words.sendBackDo}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {shell.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
