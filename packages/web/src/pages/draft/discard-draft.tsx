import type { DraftAnswer } from "@alur/server/api";
import { Button, Group } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useDiscardDraft } from "../../api/drafts.ts";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";

/** Takes a draft off everybody's list, after asking once more. */
export function DiscardDraft({ draft }: { draft: DraftAnswer }): ReactNode {
  const { drafts, shell } = useWords();
  const navigate = useNavigate();
  const discarding = useDiscardDraft();
  const [asked, setAsked] = useState(false);
  const discard = (): void => discarding.mutate(draft.id, { onSuccess: () => void navigate({ to: "/sop-berlaku" }) });
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {drafts.discard}
      </Button>
      <Dialog opened={asked} onClose={() => setAsked(false)} title={drafts.discardAsk(draft.title)}>
        <ProblemAlert error={discarding.error} />
        <p>{drafts.discardHint}</p>
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => setAsked(false)}>
            {shell.cancel}
          </Button>
          <Button color="saga" loading={discarding.isPending} onClick={discard}>
            {drafts.discard}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
