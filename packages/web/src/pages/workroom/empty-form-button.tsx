import { Button } from "@mantine/core";
import { IconTablePlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { keepSop } from "../../device/kept-sops.ts";
import { newId } from "../../device/new-id.ts";
import { useWords } from "../../messages/language.tsx";

/** Begins an SOP for which there is no document yet. */
export function EmptyFormButton(): ReactNode {
  const { workroom } = useWords();
  const navigate = useNavigate();
  const begin = async (): Promise<void> => {
    const { emptyForm } = await import("./empty-form.ts");
    const key = newId();
    keepSop({
      key,
      sop: emptyForm(workroom.performer),
      documentName: workroom.emptyForm,
      changedAt: new Date().toISOString(),
    });
    await navigate({ to: "/sop/$key", params: { key } });
  };
  return (
    <Button variant="default" leftSection={<IconTablePlus size={18} aria-hidden />} onClick={() => void begin()}>
      {workroom.emptyForm}
    </Button>
  );
}
