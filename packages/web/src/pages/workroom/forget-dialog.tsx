import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import type { KeptSop } from "../../device/kept-sops.ts";
import { discardSop } from "../../device/sop-in-hand.ts";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";

/** Asks once more before an SOP is taken off the device: nobody else has it. */
export function ForgetDialog({ entry, onClose }: { entry: KeptSop; onClose: () => void }): ReactNode {
  const { workroom, shell } = useWords();
  const forget = (): void => {
    discardSop(entry.key);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={workroom.forgetAsk(entry.sop.identity.title || workroom.untitled)}>
      <p>{workroom.forgetHint}</p>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button color="saga" onClick={forget}>
          {workroom.forgetDo}
        </Button>
      </Group>
    </Dialog>
  );
}
