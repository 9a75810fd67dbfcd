import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";

/** The last line of a form: out, or on. */
export function FormEnd({ busy, onCancel }: { busy: boolean; onCancel: () => void }): ReactNode {
  const { shell } = useWords();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {shell.cancel}
      </Button>
      <Button type="submit" loading={busy}>
        {shell.save}
      </Button>
    </Group>
  );
}
