import { combineVersions, same } from "@alur/model";
import type { DraftAnswer } from "@alur/server/api";
import { useMemo, type ReactNode } from "react";
import { officeCopy } from "../../../device/office-copy.ts";
import { useLanguage, useWords } from "../../../messages/language.tsx";
import { sayDistance } from "../../../time/say-time.ts";
import { useNow } from "../../../time/use-now.ts";
import type { Mending } from "../mending.ts";
import { TwoVersions } from "./two-versions.tsx";
import { useClashWords } from "./use-clash-words.ts";

interface OvertakenProps {
  mending: Mending;
  /** What somebody else saved since. */
  theirs: DraftAnswer;
  onSave: () => void;
}

/** Somebody else saved the draft since the version that this SOP rests on: whose it is, what differs, and what can be done without losing either. */
export function Overtaken({ mending, theirs, onSave }: OvertakenProps): ReactNode {
  const { drafts, kept } = useWords();
  const { language } = useLanguage();
  const now = useNow();
  const { sop, noteOffice } = mending;
  const before = mending.mended.office?.sop ?? sop;
  const clean = same(before, sop);
  const combined = useMemo(() => combineVersions(before, sop, theirs.sop), [before, sop, theirs.sop]);
  const clashed = useClashWords(sop, theirs.sop, combined.clashes);
  const take = (taken: typeof sop): void => {
    mending.mend(() => taken);
    noteOffice(officeCopy(theirs));
  };
  const when = sayDistance({ language }, theirs.savedAt, now);
  const said = [
    (clean ? drafts.newer : drafts.overtaken)(theirs.savedByName, theirs.version, when),
    clean ? "" : clashed === "" ? drafts.apart : drafts.clashed(clashed),
  ];
  return (
    <TwoVersions
      said={said.join(" ").trim()}
      sop={sop}
      other={theirs.sop}
      take={drafts.takeTheirs}
      stay={clean ? kept.stayWithThis : drafts.keepMine}
      otherIsNewer={clean}
      onTake={() => take(theirs.sop)}
      onStay={() => (clean ? noteOffice(officeCopy(theirs)) : onSave())}
      {...(clean ? {} : { onCombine: () => take(combined.sop) })}
    />
  );
}
