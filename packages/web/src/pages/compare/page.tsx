import "../../messages/shelves/room.ts";
import type { Sop } from "@alur/model";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { findOpenSop, type OpenSop } from "../../device/open-sop.ts";
import { useWords } from "../../messages/language.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ChooseOlder } from "./choose-older.tsx";
import { Comparison } from "./comparison.tsx";

/** Two versions of an SOP beside each other: what a penyusun shows to whoever asks what the revision changes. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/sop/$key/banding" });
  const { editor, shell } = useWords();
  const [opened] = useState(() => findOpenSop(key));
  if (opened) return <ComparedSop key={key} sopKey={key} opened={opened} />;
  return (
    <PageFrame title={editor.missing} lead={editor.missingHint} width="narrow">
      <p>
        <Link to="/">{shell.home}</Link>
      </p>
    </PageFrame>
  );
}

function ComparedSop({ sopKey, opened }: { sopKey: string; opened: OpenSop }): ReactNode {
  const { compare, workroom, editor } = useWords();
  const [older, setOlder] = useState<Sop>();
  const title = opened.sop.identity.title || workroom.untitled;
  return (
    <PageFrame
      title={compare.title(title)}
      above={
        <>
          <Link to="/">{editor.above}</Link> ·{" "}
          <Link to="/sop/$key" params={{ key: sopKey }}>
            {title}
          </Link>
        </>
      }
      lead={compare.lead}
    >
      <ChooseOlder sopKey={sopKey} onChoose={setOlder} />
      {older ? <Comparison older={older} newer={opened.sop} /> : null}
    </PageFrame>
  );
}
