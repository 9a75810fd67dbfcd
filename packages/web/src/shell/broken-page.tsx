import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { PageFrame } from "./page-frame.tsx";

/** What a person sees when a page itself fails: one sentence and a way on, never the error's own text. */
export function BrokenPage(): ReactNode {
  const { shell } = useWords();
  return (
    <PageFrame title={shell.broken} lead={shell.brokenHint} width="narrow">
      <div role="alert">
        <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
      </div>
    </PageFrame>
  );
}
