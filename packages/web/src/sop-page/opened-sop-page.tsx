import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { findOpenSop, type OpenSop } from "../device/open-sop.ts";
import { useWords } from "../messages/language.tsx";
import { PageFrame } from "../shell/page-frame.tsx";

interface OpenedSopPageProps {
  sopKey: string;
  children: (opened: OpenSop) => ReactNode;
}

/** A page about an SOP on this device, or the sentence that it is not here. */
export function OpenedSopPage({ sopKey, children }: OpenedSopPageProps): ReactNode {
  const { editor, shell } = useWords();
  const [opened] = useState(() => findOpenSop(sopKey));
  if (opened) return children(opened);
  return (
    <PageFrame title={editor.missing} lead={editor.missingHint} width="narrow">
      <p>
        <Link to="/">{shell.home}</Link>
      </p>
    </PageFrame>
  );
}
