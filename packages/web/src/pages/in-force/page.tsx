import "../../messages/shelves/cases.ts";
import "../../messages/shelves/office.ts";
import "../../messages/shelves/room.ts";
import type { Me, ProcedureAnswer } from "@alur/server/api";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { useProcedure } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { PlainCell } from "../../sop-sheet/plain-cell.tsx";
import { Sheet } from "../../sop-sheet/sheet.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import { VersionTags } from "../register/version-tags.tsx";
import { OpeningsSection } from "./openings-section.tsx";

/** An SOP in force, to be looked at: the table by which the office's berkas run. */
export function Page(): ReactNode {
  const { id } = useParams({ from: "/sop-berlaku/$id" });
  return <SignedIn>{(me) => <InForce id={id} me={me} />}</SignedIn>;
}

function InForce({ id, me }: { id: string; me: Me }): ReactNode {
  const { cases: words } = useWords();
  const query = useProcedure(id);
  const speech = useTimeSpeech();
  const { data } = query;
  return (
    <PageFrame
      title={data?.title ?? words.registerTitle}
      above={<Link to="/sop-berlaku">{words.registerTitle}</Link>}
      lead={
        data ? (
          <>
            {words.inForceLead(data.number, sayDate(speech, data.inForceSince))} <VersionTags procedure={data} />
          </>
        ) : undefined
      }
    >
      <Answered query={query}>
        {(procedure) => (
          <>
            <ProcedureSheet procedure={procedure} />
            <OpeningsSection procedureId={id} title={procedure.title} mayEdit={me.official.administrator} />
          </>
        )}
      </Answered>
    </PageFrame>
  );
}

function ProcedureSheet({ procedure: { sop, title } }: { procedure: ProcedureAnswer }): ReactNode {
  const { editor, sheet } = useWords();
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  if (!geometry) return <p>{sheet.cannotDraw}</p>;
  return (
    <Sheet
      sop={sop}
      geometry={geometry}
      label={editor.table(title)}
      renderCell={(place) => <PlainCell place={place} />}
    />
  );
}
