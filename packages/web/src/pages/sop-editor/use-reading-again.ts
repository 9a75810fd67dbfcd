import type { Sop } from "@alur/model";
import { useCallback, useEffect, useState } from "react";

type Interpret = (sop: Sop) => Sop;

/**
 * After a performer was mended, what hung on the old one (who hands over to whom, where a decision returns to) is read anew; what a person settled
 * stays. An SOP that was never read from a document has no sentence to go by, and stays as it is.
 */
export function useReadingAgain(): Interpret {
  const [interpret, setInterpret] = useState<{ run: Interpret }>();
  useEffect(() => {
    let current = true;
    void import("@alur/read").then(({ interpretSop }) => current && setInterpret({ run: interpretSop }));
    return () => {
      current = false;
    };
  }, []);
  return useCallback(
    (sop) => {
      const wasRead = sop.steps.some((step) => step.evidence?.row !== undefined);
      return interpret && wasRead ? interpret.run(sop) : sop;
    },
    [interpret],
  );
}
