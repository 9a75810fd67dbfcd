import type { Sop } from "@alur/model";
import type { DraftAnswer } from "@alur/server/api";
import { fetchSavedVersion, isOvertaken, isSavedBefore, sendDraft } from "../../../api/drafts.ts";
import { intentOf } from "../../../device/intent.ts";
import type { OfficeDraft } from "../../../device/kept-sop.ts";
import { officeCopy } from "../../../device/office-copy.ts";

/** What a person saves to the office. */
export interface OfficeSaving {
  sopKey: string;
  sop: Sop;
  /** The office's draft and the version of it on which the SOP rests; undefined where it begins a new one. */
  onto: Pick<OfficeDraft, "draftId" | "version"> | undefined;
}

/**
 * Saves an SOP to the office, and hands to `note` which version it rests on from then on. A saving whose answer was lost with its page may have arrived, and the SOP
 * been mended since: then what arrived is looked up and the saving goes on from there, so that there is neither a second draft nor a quarrel with oneself.
 */
export async function saveToOffice(
  { sopKey, sop, onto }: OfficeSaving,
  note: (office: OfficeDraft) => void,
): Promise<DraftAnswer> {
  const intent = intentOf(`draft.${sopKey}.${onto ? `${onto.draftId}.${onto.version}` : "begin"}`);
  const commandId = intent.commandId();
  try {
    const saved = await sendDraft(
      onto ? { draftId: onto.draftId, save: { commandId, basedOn: onto.version, sop } } : { begin: { commandId, sop } },
    );
    note(officeCopy(saved));
    intent.settle();
    return saved;
  } catch (error) {
    // Another try is another saving, on top of what the person has seen by then.
    if (isOvertaken(error)) intent.settle();
    if (!isSavedBefore(error)) throw error;
    const id = onto?.draftId ?? commandId;
    const arrived = await fetchSavedVersion(id, (onto?.version ?? 0) + 1);
    note(officeCopy({ id, ...arrived }));
    const saved = await saveToOffice({ sopKey, sop, onto: { draftId: id, version: arrived.version } }, note);
    intent.settle();
    return saved;
  }
}
