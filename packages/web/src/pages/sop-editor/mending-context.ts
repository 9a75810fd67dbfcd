import type { Sop } from "@alur/model";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Sentence } from "./use-said.ts";

/** How the cells of the table change the SOP. Stays the same while the SOP is open, so that no cell is drawn anew for it. */
export interface Mender {
  mend: (change: (sop: Sop) => Sop) => void;
  /** Like `mend`, for a change of who performs a step: what hung on it is read anew. */
  mendPerformer: (change: (sop: Sop) => Sop) => void;
  /** The SOP as it stands. */
  now: () => Sop;
  /** Tells whenever it became another, until the given end is called. */
  hear: (listener: () => void) => () => void;
  /** Says what was done, above the table and to those who hear the page. */
  say: (sentence: Sentence) => void;
}

const MenderContext = createContext<Mender | undefined>(undefined);
export const MenderProvider = MenderContext.Provider;

export function useMender(): Mender {
  const mender = useContext(MenderContext);
  if (!mender) throw new Error("A part of the editor stands outside of its SOP.");
  return mender;
}

/** The SOP as it stands, drawn anew with every change of it: only for what is opened, or a change of one cell would draw them all. */
export function useShownSop(): Sop {
  const { hear, now } = useMender();
  return useSyncExternalStore(hear, now);
}
