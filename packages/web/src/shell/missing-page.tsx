import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { PageFrame } from "./page-frame.tsx";

/** An address that leads nowhere. */
export function MissingPage(): ReactNode {
  const { shell } = useWords();
  return (
    <PageFrame title={shell.missing} lead={shell.missingHint} width="narrow">
      <p>
        <Link to="/">{shell.home}</Link>
      </p>
    </PageFrame>
  );
}
