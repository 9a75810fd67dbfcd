import type { DraftAnswer } from "@alur/server/api";
import type { OfficeDraft } from "./kept-sop.ts";
import { keepSop, listKeptSops } from "./kept-sops.ts";
import { newId } from "./new-id.ts";

/** What the device remembers of an office's draft: which version the SOP here rests on, and what that said. */
export function officeCopy({ id, version, sop }: Pick<DraftAnswer, "id" | "version" | "sop">): OfficeDraft {
  return { draftId: id, version, sop };
}

/** The key under which the office's draft lies on this device; it is brought here where it does not. What was mended of it here is left as it is. */
export function bringDraft(draft: DraftAnswer, documentName: string): string {
  const here = listKeptSops().find(({ office }) => office?.draftId === draft.id);
  if (here) return here.key;
  const key = newId();
  keepSop({ key, sop: draft.sop, documentName, changedAt: new Date().toISOString(), office: officeCopy(draft) });
  return key;
}
