import "../../messages/shelves/drafts.ts";
import "../../messages/shelves/room.ts";
import type { DraftAnswer } from "@alur/server/api";
import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useDraft } from "../../api/drafts.ts";
import { bringDraft } from "../../device/office-copy.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { sayDistance } from "../../time/say-time.ts";
import { useNow } from "../../time/use-now.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import { DiscardDraft } from "./discard-draft.tsx";
import { DraftHistory, type Looked } from "./draft-history.tsx";
import { LookedAt } from "./looked-at.tsx";

/** An SOP that the office is drafting: what it says, who saved what, and the way into the editor. */
export function Page(): ReactNode {
  const { id } = useParams({ from: "/konsep/$id" });
  return <SignedIn>{() => <Draft key={id} id={id} />}</SignedIn>;
}

function Draft({ id }: { id: string }): ReactNode {
  const { drafts, workroom } = useWords();
  const query = useDraft(id);
  const speech = useTimeSpeech();
  const now = useNow();
  const { data } = query;
  return (
    <PageFrame
      title={data ? data.title || workroom.untitled : drafts.title}
      above={<Link to="/sop-berlaku">{drafts.title}</Link>}
      lead={data ? drafts.lead(data.version, data.savedByName, sayDistance(speech, data.savedAt, now)) : undefined}
      actions={data ? <Actions draft={data} /> : undefined}
    >
      <Answered query={query}>{(draft) => <Versions draft={draft} />}</Answered>
    </PageFrame>
  );
}

function Actions({ draft }: { draft: DraftAnswer }): ReactNode {
  const { drafts } = useWords();
  const navigate = useNavigate();
  const edit = (): void => {
    const key = bringDraft(draft, drafts.fromOffice);
    void navigate({ to: "/sop/$key", params: { key } });
  };
  return (
    <>
      {draft.mayDiscard ? <DiscardDraft draft={draft} /> : null}
      <Button onClick={edit}>{drafts.edit}</Button>
    </>
  );
}

function Versions({ draft }: { draft: DraftAnswer }): ReactNode {
  const [looked, setLooked] = useState<Looked>({ version: draft.version, beside: false });
  return (
    <>
      <DraftHistory draft={draft} looked={looked} onLook={setLooked} />
      <LookedAt draft={draft} looked={looked} />
    </>
  );
}
