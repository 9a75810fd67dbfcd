import { same } from "@alur/model";
import { Button, Group } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { isGone, isOvertaken, useDraft } from "../../../api/drafts.ts";
import { isSignedOut } from "../../../api/problem.ts";
import { useMe } from "../../../api/session.ts";
import { officeCopy } from "../../../device/office-copy.ts";
import { useWords } from "../../../messages/language.tsx";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import type { Mending } from "../mending.ts";
import styles from "./office-draft-bar.module.css";
import { Overtaken } from "./overtaken.tsx";
import { SignInAgain } from "./sign-in-again.tsx";
import { useSaveToOffice } from "./use-save-to-office.ts";

/** How the SOP here stands to the office's draft: not saved, saved, ahead of it, discarded there, or overtaken by somebody else, who is named. */
export function OfficeDraftBar({ sopKey, mending }: { sopKey: string; mending: Mending }): ReactNode {
  const { drafts } = useWords();
  const me = useMe();
  const { sop, mended, noteOffice } = mending;
  const { office } = mended;
  const saving = useSaveToOffice(noteOffice);
  const query = useDraft(me ? office?.draftId : undefined);
  const gone = isGone(query.error);
  const theirs = gone ? undefined : query.data;
  const newer = office && theirs && theirs.version > office.version ? theirs : undefined;
  const agreed = newer && same(newer.sop, sop) ? newer : undefined;
  useEffect(() => {
    // The office has what stands here: saved by this tab before its answer was lost, or by somebody who came to the same.
    if (agreed) noteOffice(officeCopy(agreed));
  }, [agreed, noteOffice]);

  if (me === null) return <SignInAgain />;
  const onto = gone ? undefined : office;
  const clean = office !== undefined && same(office.sop, sop);
  const save = (version = onto?.version): void =>
    saving.mutate({ sopKey, sop, onto: onto && version ? { draftId: onto.draftId, version } : undefined });
  if (newer && !agreed) return <Overtaken mending={mending} theirs={newer} onSave={() => save(newer.version)} />;
  return (
    <>
      <Group className={styles.bar} gap="sm">
        <IconBuildingBank size={18} aria-hidden />
        <p role="status">
          {!office
            ? drafts.neverSaved
            : gone
              ? drafts.gone
              : clean
                ? drafts.saved(office.version)
                : drafts.unsaved(office.version)}
        </p>
        {onto ? (
          <Link to="/konsep/$id" params={{ id: onto.draftId }}>
            {drafts.history}
          </Link>
        ) : null}
        {clean && !gone ? null : (
          <Button size="xs" variant="light" loading={saving.isPending} onClick={() => save()}>
            {drafts.save}
          </Button>
        )}
      </Group>
      <ProblemAlert error={saidElsewhere(saving.error) ? null : saving.error} />
    </>
  );
}

/** What the bar itself says of it is enough. */
function saidElsewhere(error: unknown): boolean {
  return isOvertaken(error) || isGone(error) || isSignedOut(error);
}
