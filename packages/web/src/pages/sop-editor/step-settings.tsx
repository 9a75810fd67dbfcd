import { findStep, setStepKind, stepNumber, type StepKind } from "@alur/model";
import { Checkbox, NativeSelect, Radio, Stack, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { useMender, useShownSop } from "./mending-context.ts";
import { setParticipation, setQuorum, setSubSop, togglePerformer } from "./mends.ts";
import styles from "./sop-editor.module.css";
import { RowTools } from "./table/row-tools.tsx";
import { Ways } from "./ways.tsx";

interface StepSettingsProps {
  stepId: string;
  /** After what was done, there is no such row to stand beside any more. */
  onDone: () => void;
}

const kinds: readonly StepKind[] = ["task", "decision", "note"];
const together = ["all", "in-order", "quorum", "any"] as const;

/** What is done with a row, what its step is, where it leads, and who performs it: the same as clicking in the table, in words. */
export function StepSettings({ stepId, onDone }: StepSettingsProps): ReactNode {
  const { editor } = useWords();
  const { mend, mendPerformer } = useMender();
  const sop = useShownSop();
  const step = findStep(sop, stepId);
  if (!step) return null;
  return (
    <Stack gap="sm" className={styles.settings}>
      <h3>{editor.step(stepNumber(sop, step))}</h3>
      <RowTools row={sop.steps.indexOf(step)} onDone={onDone} />
      <Radio.Group
        label={editor.kind}
        value={step.kind}
        onChange={(kind) => mend((before) => setStepKind(before, step.id, kind))}
      >
        <Stack gap={6} mt={4}>
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={editor.kinds[kind]} size="sm" />
          ))}
        </Stack>
      </Radio.Group>
      {step.kind === "note" ? null : (
        <>
          <Ways sop={sop} step={step} />
          <fieldset className={styles.plainFieldset}>
            <legend>{editor.performers}</legend>
            {sop.performers.map((performer) => (
              <Checkbox
                key={performer.id}
                size="sm"
                label={performer.name}
                checked={step.performerIds.includes(performer.id)}
                onChange={() => mendPerformer((before) => togglePerformer(before, step.id, performer.id, true))}
              />
            ))}
          </fieldset>
          <TextInput
            key={step.subSop ?? ""}
            label={editor.callsSop}
            description={editor.callsSopHint}
            size="sm"
            maxLength={500}
            defaultValue={step.subSop ?? ""}
            onBlur={(event) => {
              const title = event.currentTarget.value;
              if (title.trim() !== (step.subSop ?? "")) mend((before) => setSubSop(before, step.id, title));
            }}
          />
          {step.performerIds.length > 1 ? (
            <Radio.Group
              label={editor.participation}
              value={step.participation}
              onChange={(value) => mend((before) => setParticipation(before, step.id, value))}
            >
              <Stack gap={6} mt={4}>
                {together.map((value) => (
                  <Radio key={value} value={value} label={editor.participations[value]} size="sm" />
                ))}
              </Stack>
            </Radio.Group>
          ) : null}
          {step.participation === "quorum" ? (
            <NativeSelect
              label={editor.quorum}
              size="sm"
              value={String(Math.min(step.quorum ?? step.performerIds.length, step.performerIds.length))}
              onChange={(event) => {
                const quorum = Number(event.currentTarget.value);
                mend((before) => setQuorum(before, step.id, quorum));
              }}
              data={step.performerIds.map((_, i) => ({
                value: String(i + 1),
                label: editor.quorumOf(i + 1, step.performerIds.length),
              }))}
            />
          ) : null}
        </>
      )}
    </Stack>
  );
}
