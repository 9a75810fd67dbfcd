import { findStep, stepNumber } from "@alur/model";
import { Alert, Button, Group } from "@mantine/core";
import { IconKeyboard } from "@tabler/icons-react";
import { useEffect, useState, type ReactNode } from "react";
import { findTyped, forgetTyped, type TypedText } from "../../../device/typed-text.ts";
import { useWords } from "../../../messages/language.tsx";
import type { Mending } from "../mending.ts";
import { setCellText, textFields } from "../mends.ts";

/** What somebody was typing when the page ended, to be put in after all. */
export function LeftTyped({ sopKey, mending }: { sopKey: string; mending: Mending }): ReactNode {
  const { editor, kept } = useWords();
  const [typed, setTyped] = useState<TypedText>();
  useEffect(() => {
    let current = true;
    void findTyped(sopKey).then((found) => current && setTyped(found));
    return () => {
      current = false;
    };
  }, [sopKey]);
  const step = typed && findStep(mending.sop, typed.stepId);
  const field = textFields.find((each) => each === typed?.field);
  if (!typed || !step || !field) return null;
  const putIn = (): void => {
    mending.mend((sop) => setCellText(sop, step.id, field, typed.text));
    throwAway();
  };
  const throwAway = (): void => {
    forgetTyped(sopKey);
    setTyped(undefined);
  };
  return (
    <Alert role="status" color="kunyit" icon={<IconKeyboard size={18} aria-hidden />}>
      {kept.typed(editor.fields[field], stepNumber(mending.sop, step))} “{typed.text}”
      <Group mt="xs" gap="xs">
        <Button size="xs" onClick={putIn}>
          {kept.putIn}
        </Button>
        <Button size="xs" variant="default" onClick={throwAway}>
          {kept.throwAway}
        </Button>
      </Group>
    </Alert>
  );
}
