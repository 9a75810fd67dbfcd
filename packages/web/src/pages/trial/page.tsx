import "../../messages/shelves/room.ts";
import "../../messages/shelves/trial.ts";
import { whyNotRunnable } from "@alur/run";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import type { OpenSop } from "../../device/open-sop.ts";
import { useWords } from "../../messages/language.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { OpenedSopPage } from "../../sop-page/opened-sop-page.tsx";
import { NotReady } from "./not-ready.tsx";
import { TrialBoard } from "./trial-board.tsx";
import { pretendedBinding } from "./trial-run.ts";

/** An SOP played before anybody works by it: dead ends show here, and not when a berkas stands in them. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/sop/$key/coba" });
  return <OpenedSopPage sopKey={key}>{(opened) => <TriedSop sopKey={key} opened={opened} />}</OpenedSopPage>;
}

function TriedSop({ sopKey, opened: { sop } }: { sopKey: string; opened: OpenSop }): ReactNode {
  const { editor, trial, workroom } = useWords();
  const problems = useMemo(() => whyNotRunnable(sop, pretendedBinding(sop)), [sop]);
  const title = sop.identity.title || workroom.untitled;
  return (
    <PageFrame
      title={trial.title(title)}
      above={
        <>
          <Link to="/">{editor.above}</Link> ·{" "}
          <Link to="/sop/$key" params={{ key: sopKey }}>
            {title}
          </Link>
        </>
      }
      lead={trial.lead}
    >
      {problems.length > 0 ? (
        <NotReady sopKey={sopKey} sop={sop} problems={problems} />
      ) : (
        <TrialBoard sop={sop} title={title} />
      )}
    </PageFrame>
  );
}
