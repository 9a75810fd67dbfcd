import { Button, Group } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isGone, isOvertaken, useDraft, useSaveDraft } from "../../../api/drafts.ts";
import { same } from "../../../device/change.ts";
import { officeCopy } from "../../../device/office-copy.ts";
import { useIntent } from "../../../device/intent.ts";
import { useLanguage, useWords } from "../../../messages/language.tsx";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import { sayDistance } from "../../../time/say-time.ts";
import { useNow } from "../../../time/use-now.ts";
import type { Mending } from "../mending.ts";
import styles from "./office-draft-bar.module.css";
import { TwoVersions } from "./two-versions.tsx";

/** How the SOP here stands to the office's draft: not saved, saved, ahead of it, or overtaken by somebody else, who is named. */
export function OfficeDraftBar({ sopKey, mending }: { sopKey: string; mending: Mending }): ReactNode {
  const { drafts, kept } = useWords();
  const { language } = useLanguage();
  const now = useNow();
  const intent = useIntent(`draft.${sopKey}`);
  const saving = useSaveDraft();
  const { sop, mended, noteOffice } = mending;
  const { office } = mended;
  const query = useDraft(office?.draftId);
  const theirs = query.data;
  const gone = isGone(query.error);
  const clean = office !== undefined && same(office.sop, sop);

  const save = (basedOn = office?.version): void => {
    const commandId = intent.commandId();
    const wanted =
      office && !gone && basedOn !== undefined
        ? { draftId: office.draftId, save: { commandId, basedOn, sop } }
        : { begin: { commandId, sop } };
    saving.mutate(wanted, {
      onSuccess: (draft) => noteOffice(officeCopy(draft)),
      // Another try is another saving, on top of what the person has seen by then.
      onSettled: (_saved, error) => (!error || isOvertaken(error) ? intent.settle() : undefined),
    });
  };
  if (office && theirs && theirs.version > office.version && !same(theirs.sop, sop)) {
    const when = sayDistance({ language }, theirs.savedAt, now);
    const take = (): void => {
      mending.mend(() => theirs.sop);
      noteOffice(officeCopy(theirs));
    };
    return (
      <TwoVersions
        said={(clean ? drafts.newer : drafts.overtaken)(theirs.savedByName, theirs.version, when)}
        sop={sop}
        other={theirs.sop}
        take={drafts.takeTheirs}
        stay={clean ? kept.stayWithThis : drafts.keepMine}
        otherIsNewer={clean}
        onTake={take}
        onStay={() => (clean ? noteOffice(officeCopy(theirs)) : save(theirs.version))}
      />
    );
  }
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
        {office && !gone ? (
          <Link to="/konsep/$id" params={{ id: office.draftId }}>
            {drafts.history}
          </Link>
        ) : null}
        {clean && !gone ? null : (
          <Button size="xs" variant="light" loading={saving.isPending} onClick={() => save()}>
            {drafts.save}
          </Button>
        )}
      </Group>
      {isOvertaken(saving.error) ? null : <ProblemAlert error={saving.error} />}
    </>
  );
}
