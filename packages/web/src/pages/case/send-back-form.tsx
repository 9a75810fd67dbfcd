import { getStep, stepNumber } from "@alur/model";
import { wantable } from "@alur/run";
import type { CaseView, WorkItemView } from "@alur/server/api";
import { Button, Group, NativeSelect, Radio, Stack, Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import styles from "./case.module.css";
import type { Wish } from "./use-work.ts";
import { WantingFields } from "./wanting-fields.tsx";

interface SendBackFormProps {
  view: CaseView;
  item: WorkItemView;
  /** The steps to which it may go, nearest first. */
  targets: readonly string[];
  busy: boolean;
  onSend: (wish: Wish) => void;
  onCancel: () => void;
}

const untouched: { reason: string; wanting: Record<string, string>; straightBack: boolean } = {
  reason: "",
  wanting: {},
  straightBack: false,
};

/** Returns the berkas to somebody who had it before: what is wanting, why, and how it comes back. */
export function SendBackForm({ view, item, targets, busy, onSend, onCancel }: SendBackFormProps): ReactNode {
  const { casePage: words, caseActions, entrance, shell } = useWords();
  const form = useKeptForm(`send-back.${item.id}`, untouched);
  // The step just before comes first, and is meant most often.
  const [target, setTarget] = useState(targets[0] ?? "");
  const steps = view.sop.steps.filter((step) => targets.includes(step.id));
  const possible = wantable(getStep(view.sop, item.stepId), getStep(view.sop, target));
  const wanting = possible.flatMap((requirement) => {
    const said = form.fields.wanting[requirement];
    return said === undefined ? [] : [{ requirement, reason: said.trim() }];
  });
  const reason = form.fields.reason.trim();
  const saidEach = wanting.length > 0 && wanting.every((one) => one.reason !== "");
  const { errors, onSubmit } = useFormCheck({ reason: reason === "" && !saidEach && entrance.fillIn });
  // Between this step and the nearest one there is nothing that could be done again.
  const between = target !== targets[0];
  const straightBack = between && form.fields.straightBack;
  return (
    <form
      className={styles.sendBack}
      aria-label={words.sendBackTitle}
      noValidate
      onSubmit={onSubmit(() =>
        onSend({ type: "SendBack", workItemId: item.id, toStepId: target, reason, wanting, straightBack }),
      )}
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
        <WantingFields
          requirements={possible}
          wanting={form.fields.wanting}
          onChange={(changed) => form.change({ wanting: changed })}
        />
        <Textarea
          label={wanting.length > 0 ? caseActions.reasonOptional : words.reason}
          description={words.reasonHint}
          required={!saidEach}
          autoFocus
          rows={3}
          maxLength={2000}
          value={form.fields.reason}
          onChange={(event) => form.change({ reason: event.currentTarget.value })}
          error={errors.reason}
        />
        {between ? (
          <Radio.Group
            label={caseActions.afterwards}
            value={form.fields.straightBack ? "straight" : "between"}
            onChange={(value) => form.change({ straightBack: value === "straight" })}
          >
            <Stack gap={8} mt={6}>
              <Radio value="between" label={caseActions.redoBetween} />
              <Radio value="straight" label={caseActions.straightBack} />
            </Stack>
          </Radio.Group>
        ) : null}
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
