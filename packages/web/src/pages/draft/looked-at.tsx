import type { Sop } from "@alur/model";
import type { DraftAnswer } from "@alur/server/api";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { useSavedVersion } from "../../api/drafts.ts";
import { bringDraft } from "../../device/office-copy.ts";
import { fetchHistory, takeInHand } from "../../device/sop-in-hand.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { PlainCell } from "../../sop-sheet/plain-cell.tsx";
import { Sheet } from "../../sop-sheet/sheet.tsx";
import { Comparison } from "../compare/comparison.tsx";
import type { Looked } from "./draft-history.tsx";

/** The version that a person chose from the history: its table, or what it changed. */
export function LookedAt({ draft, looked }: { draft: DraftAnswer; looked: Looked }): ReactNode {
  const { drafts } = useWords();
  const { version, beside } = looked;
  const query = useSavedVersion(draft.id, version);
  const before = useSavedVersion(draft.id, beside ? version - 1 : undefined);
  return (
    <section className={card.card} aria-labelledby="versi-konsep">
      <h2 id="versi-konsep">{beside ? drafts.comparing(version - 1, version) : drafts.versionOf(version)}</h2>
      <Answered query={query}>
        {({ sop }) =>
          beside ? (
            <Answered query={before}>{(older) => <Comparison older={older.sop} newer={sop} />}</Answered>
          ) : (
            <>
              {version < draft.version ? <EditFrom draft={draft} version={version} sop={sop} /> : null}
              <DraftSheet sop={sop} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

/** Brings an older version back as the next mend: nothing that was saved since is lost by it. */
function EditFrom({ draft, version, sop }: { draft: DraftAnswer; version: number; sop: Sop }): ReactNode {
  const { drafts } = useWords();
  const navigate = useNavigate();
  const edit = async (): Promise<void> => {
    const key = bringDraft(draft, drafts.fromOffice);
    await fetchHistory(key);
    takeInHand(key)?.mend(() => sop);
    await navigate({ to: "/sop/$key", params: { key } });
  };
  return (
    <p>
      <Button size="xs" variant="light" onClick={() => void edit()}>
        {drafts.editFrom(version)}
      </Button>
    </p>
  );
}

function DraftSheet({ sop }: { sop: Sop }): ReactNode {
  const { editor, sheet, workroom } = useWords();
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  if (!geometry) return <p>{sheet.cannotDraw}</p>;
  return (
    <Sheet
      sop={sop}
      geometry={geometry}
      label={editor.table(sop.identity.title || workroom.untitled)}
      renderCell={(place) => <PlainCell place={place} />}
    />
  );
}
