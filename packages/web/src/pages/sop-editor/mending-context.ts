import type { Sop } from "@alur/model";
import { createContext, useContext } from "react";

/** How the cells of the table change the SOP. */
export interface Mender {
  mend: (change: (sop: Sop) => Sop) => void;
  /** Like `mend`, for a change of who performs a step: what hung on it is read anew. */
  mendPerformer: (change: (sop: Sop) => Sop) => void;
}

const MenderContext = createContext<Mender>({ mend: () => undefined, mendPerformer: () => undefined });
export const MenderProvider = MenderContext.Provider;

export function useMender(): Mender {
  return useContext(MenderContext);
}
