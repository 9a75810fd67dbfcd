import type { Sop } from "@alur/model";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { recallFound } from "../../device/found-document.ts";
import { findKeptSop } from "../../device/kept-sops.ts";
import { useWords } from "../../messages/language.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SopEditor } from "./sop-editor.tsx";

/** An SOP on this device: mended here before, or just found in a document. */
function openSop(key: string): { sop: Sop; documentName: string } | undefined {
  const kept = findKeptSop(key);
  if (kept) return kept;
  const document = recallFound();
  const found = document?.found.find((candidate) => candidate.key === key);
  return document && found ? { sop: found.sop, documentName: document.documentName } : undefined;
}

/** One SOP as the official table, to be mended in place. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/sop/$key" });
  return <OpenedSop key={key} sopKey={key} />;
}

function OpenedSop({ sopKey }: { sopKey: string }): ReactNode {
  const { editor, shell } = useWords();
  const [opened] = useState(() => openSop(sopKey));
  if (!opened)
    return (
      <PageFrame title={editor.missing} lead={editor.missingHint} width="narrow">
        <p>
          <Link to="/">{shell.home}</Link>
        </p>
      </PageFrame>
    );
  return <SopEditor sopKey={sopKey} initial={opened.sop} documentName={opened.documentName} />;
}
