import { stepNumber } from "@alur/model";
import type { CaseView } from "@alur/server/api";
import { Button, Group, NativeSelect, Stack, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Dialog } from "../../shell/dialog.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { CalledSopField } from "./called-sop-field.tsx";
import { asksReceiver, wishFor, type Detour, type DetourWords } from "./detour.ts";
import { ReceiverFields } from "./receiver-fields.tsx";
import { useWork } from "./use-work.ts";

interface DetourDialogProps {
  view: CaseView;
  detour: Detour;
  onClose: () => void;
  onDone: (after: CaseView) => void;
}

/** Asks what a detour needs, which is never more than to whom, from which step, and why. */
export function DetourDialog({ view, detour, onClose, onDone }: DetourDialogProps): ReactNode {
  const { caseActions } = useWords();
  return (
    <Dialog opened onClose={onClose} title={caseActions.of[detour.type].send}>
      <DetourForm view={view} detour={detour} onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

const untouched: DetourWords = { word: "", toPostId: "", toOfficialId: "", toStepId: "", procedureId: "" };

function DetourForm({ view, detour, onClose, onDone }: DetourDialogProps): ReactNode {
  const { caseActions: words, casePage, entrance, shell } = useWords();
  const work = useWork(view);
  const { type, workItemId, targets } = detour;
  const form = useKeptForm(`${type}.${view.id}.${workItemId ?? ""}`, untouched);
  const filled = { ...form.fields, toStepId: form.fields.toStepId || (targets[0] ?? "") };
  const said = words.of[type];
  // Opening a berkas says enough itself; everything else asks for a word.
  const asked = "word" in said ? said.word : undefined;
  const { errors, onSubmit } = useFormCheck({
    word: asked !== undefined && filled.word.trim() === "" && entrance.fillIn,
    procedureId: type === "OpenChildCase" && filled.procedureId === "" && entrance.fillIn,
    toPostId: asksReceiver(type) && filled.toPostId === "" && entrance.fillIn,
  });
  const steps = view.sop.steps.filter((step) => targets.includes(step.id));
  return (
    <form
      noValidate
      onSubmit={onSubmit(() =>
        work.wish(wishFor(detour, filled), (after) => {
          form.done();
          onClose();
          onDone(after);
        }),
      )}
    >
      <Stack gap="sm">
        <p className={card.hint}>{said.hint}</p>
        <ProblemAlert error={work.error} />
        {asksReceiver(type) ? <ReceiverFields fields={filled} change={form.change} error={errors.toPostId} /> : null}
        {steps.length > 0 ? (
          <NativeSelect
            label={words.toStep}
            value={filled.toStepId}
            onChange={(event) => form.change({ toStepId: event.currentTarget.value })}
            data={steps.map((step) => ({
              value: step.id,
              label: casePage.target(stepNumber(view.sop, step), step.activity),
            }))}
          />
        ) : null}
        {type === "OpenChildCase" ? (
          <CalledSopField
            view={view}
            workItemId={workItemId}
            value={filled.procedureId}
            change={form.change}
            error={errors.procedureId}
          />
        ) : null}
        {asked !== undefined ? (
          <Textarea
            label={asked}
            required
            data-autofocus={!asksReceiver(type) || undefined}
            rows={3}
            maxLength={2000}
            value={filled.word}
            onChange={(event) => form.change({ word: event.currentTarget.value })}
            error={errors.word}
          />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button
            type="submit"
            color={type === "CancelCase" || type === "RemovePerformer" ? "saga" : "nila"}
            loading={work.busy !== undefined}
          >
            {said.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
