import "../../messages/shelves/compare.ts";
import "../../messages/shelves/room.ts";
import type { Sop } from "@alur/model";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { OpenSop } from "../../device/open-sop.ts";
import { useWords } from "../../messages/language.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { OpenedSopPage } from "../../sop-page/opened-sop-page.tsx";
import { ChooseOlder, firstReading } from "./choose-older.tsx";
import { Comparison } from "./comparison.tsx";
import { olderVersions } from "./older-versions.ts";

/** Two versions of an SOP beside each other: what a penyusun shows to whoever asks what the revision changes. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/sop/$key/banding" });
  return (
    <OpenedSopPage sopKey={key}>{(opened) => <ComparedSop key={key} sopKey={key} opened={opened} />}</OpenedSopPage>
  );
}

function ComparedSop({ sopKey, opened }: { sopKey: string; opened: OpenSop }): ReactNode {
  const { compare, workroom, editor } = useWords();
  // One click from the table: the original beside the mended one.
  const [older, setOlder] = useState<Sop | undefined>(() => firstReading(olderVersions(sopKey))?.sop);
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
      width="full"
    >
      <ChooseOlder sopKey={sopKey} onChoose={setOlder} />
      {older ? <Comparison older={older} newer={opened.sop} /> : null}
    </PageFrame>
  );
}
