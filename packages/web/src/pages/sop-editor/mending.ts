import type { Sop } from "@alur/model";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { keepOpened, type Mended, type SopInHand } from "../../device/sop-in-hand.ts";

export interface Mending extends Pick<
  SopInHand,
  "hear" | "mend" | "undo" | "redo" | "putAway" | "settle" | "noteOffice"
> {
  sop: Sop;
  /** The SOP as it stands, for whoever asks later than the last drawing. */
  now: () => Sop;
  mended: Mended;
  canUndo: boolean;
  canRedo: boolean;
}

/** The SOP that a person is mending, and the way back to what it was. It is kept on the device from the moment it is opened. */
export function useMending(sopKey: string, inHand: SopInHand): Mending {
  const mended = useSyncExternalStore(inHand.hear, inHand.now);
  useEffect(() => keepOpened(sopKey), [sopKey]);
  const { hear, mend, undo, redo, putAway, settle, noteOffice } = inHand;
  const now = useMemo(() => () => inHand.now().sop, [inHand]);
  const [canUndo, canRedo] = [mended.past.length > 0, mended.future.length > 0];
  return { sop: mended.sop, now, mended, hear, mend, undo, redo, putAway, settle, noteOffice, canUndo, canRedo };
}
