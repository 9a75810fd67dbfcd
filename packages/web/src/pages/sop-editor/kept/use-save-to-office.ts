import type { DraftAnswer } from "@alur/server/api";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { isGone, isOvertaken } from "../../../api/drafts.ts";
import type { OfficeDraft } from "../../../device/kept-sop.ts";
import { findKeptSop } from "../../../device/kept-sops.ts";
import { saveToOffice, type OfficeSaving } from "./save-to-office.ts";

/** Saving to the office; it goes on, and is noted, when the person has left the SOP meanwhile. */
export function useSaveToOffice(
  note: (office: OfficeDraft) => void,
): UseMutationResult<DraftAnswer, Error, OfficeSaving> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (saving) =>
      saveToOffice(saving, (office) => {
        // Who took the SOP off the device meanwhile does not want it back.
        if (findKeptSop(saving.sopKey)) note(office);
      }),
    onSuccess: (draft) => {
      client.setQueryData(["draft", draft.id], draft);
      // Somebody else may have saved since.
      return Promise.all([
        client.invalidateQueries({ queryKey: ["drafts"] }),
        client.invalidateQueries({ queryKey: ["draft", draft.id] }),
      ]);
    },
    onError: async (error, { onto }) => {
      // What the office has, or has no longer, is what the person must see next.
      if (onto && (isOvertaken(error) || isGone(error)))
        await client.invalidateQueries({ queryKey: ["draft", onto.draftId] });
    },
  });
}
