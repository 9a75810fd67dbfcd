import "../../messages/shelves/identity.ts";
import type { Sop } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { IdentityForm } from "./identity/identity-form.tsx";

interface IdentityDialogProps {
  opened: boolean;
  sop: Sop;
  onClose: () => void;
  onSave: (change: (sop: Sop) => Sop) => void;
}

/** The fields of the identity page beside its paper, over the table. */
export function IdentityDialog({ opened, sop, onClose, onSave }: IdentityDialogProps): ReactNode {
  const { editor } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={editor.identity} size="min(1320px, 96vw)" form>
      <IdentityForm
        sop={sop}
        onCancel={onClose}
        onSave={(change) => {
          onSave(change);
          onClose();
        }}
      />
    </Dialog>
  );
}
