import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";

interface FormEndProps {
  busy: boolean;
  /** What going on does, where it does not save yet. */
  label?: string;
  onCancel: () => void;
}

/** The last line of a form: out, or on. */
export function FormEnd({ busy, label, onCancel }: FormEndProps): ReactNode {
  const { shell } = useWords();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {shell.cancel}
      </Button>
      <Button type="submit" loading={busy}>
        {label ?? shell.save}
      </Button>
    </Group>
  );
}
