import type { CaseView } from "@alur/server/api";
import { Alert, Button, Stack } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { useWork } from "./use-work.ts";

interface StoppedAlertProps {
  view: CaseView;
  onDone: (after: CaseView) => void;
}

/** Why nobody works on a berkas now, and the way on for those who may. */
export function StoppedAlert({ view, onDone }: StoppedAlertProps): ReactNode {
  const { caseActions: words } = useWords();
  const work = useWork(view);
  if (view.stopped === null) return null;
  const { officialName, reason } = view.stopped;
  const held = view.status === "held";
  return (
    <Alert
      color={held ? "kunyit" : "saga"}
      title={held ? words.held(officialName) : words.cancelled(officialName)}
      icon={held ? <IconPlayerPause size={18} aria-hidden /> : <IconX size={18} aria-hidden />}
    >
      <Stack gap="xs" align="flex-start">
        <q>{reason}</q>
        {held ? <span>{words.heldHint}</span> : null}
        <ProblemAlert error={work.error} />
        {view.available.some(({ type }) => type === "ResumeCase") ? (
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            loading={work.busy !== undefined}
            onClick={() => work.wish({ type: "ResumeCase" }, onDone)}
          >
            {words.of.ResumeCase.name}
          </Button>
        ) : null}
      </Stack>
    </Alert>
  );
}
