import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";

/** Opens the form of one line. */
export function EditButton({ name, onClick }: { name: string; onClick: () => void }): ReactNode {
  const { office } = useWords();
  return (
    <Button
      variant="transparent"
      c="nila.7"
      px={0}
      size="compact-sm"
      aria-label={office.editOf(name)}
      onClick={onClick}
    >
      {office.edit}
    </Button>
  );
}
