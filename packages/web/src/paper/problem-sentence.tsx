import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** What is wrong with what was given, and what to do; nothing while all is well. */
export function ProblemSentence({ sentence }: { sentence: string | undefined }): ReactNode {
  return sentence === undefined ? null : (
    <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {sentence}
    </Alert>
  );
}
