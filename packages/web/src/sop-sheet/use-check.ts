import type { Finding } from "@alur/check";
import type { Sop } from "@alur/model";
import { useEffect, useMemo, useState } from "react";

type Check = (sop: Sop) => Finding[];

/** The rules, once they are fetched; until then nothing is known about any SOP. */
export function useCheck(): Check | undefined {
  const [check, setCheck] = useState<{ run: Check }>();
  useEffect(() => {
    let current = true;
    void import("@alur/check").then(({ checkSop }) => current && setCheck({ run: (sop) => checkSop(sop) }));
    return () => {
      current = false;
    };
  }, []);
  return check?.run;
}

/** What the rules find in an SOP; undefined while the rules are being fetched. */
export function useFindings(sop: Sop): Finding[] | undefined {
  const check = useCheck();
  return useMemo(() => check?.(sop), [check, sop]);
}
