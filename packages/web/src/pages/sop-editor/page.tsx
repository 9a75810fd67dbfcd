import "../../messages/shelves/drafts.ts";
import "../../messages/shelves/room.ts";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { findOpenSop } from "../../device/open-sop.ts";
import { takeInHand } from "../../device/sop-in-hand.ts";
import { useWords } from "../../messages/language.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SopEditor } from "./sop-editor.tsx";

/** One SOP as the official table, to be mended in place. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/sop/$key" });
  return <OpenedSop key={key} sopKey={key} />;
}

function OpenedSop({ sopKey }: { sopKey: string }): ReactNode {
  const { editor, shell } = useWords();
  const [opened] = useState(() => findOpenSop(sopKey));
  const [inHand] = useState(() => takeInHand(sopKey));
  if (!opened || !inHand)
    return (
      <PageFrame title={editor.missing} lead={editor.missingHint} width="narrow">
        <p>
          <Link to="/">{shell.home}</Link>
        </p>
      </PageFrame>
    );
  return <SopEditor sopKey={sopKey} opened={opened} inHand={inHand} />;
}
