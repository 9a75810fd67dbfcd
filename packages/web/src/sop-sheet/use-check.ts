import type * as check from "@alur/check";
import { useEffect, useState } from "react";

/** The rules and what is asked of them. */
type Rules = typeof check;

/** The rules: fetched when somebody looks at an SOP, not before. Until then nothing is known about any SOP. */
export function useRules(): Rules | undefined {
  const [rules, setRules] = useState<{ module: Rules }>();
  useEffect(() => {
    let current = true;
    void import("@alur/check").then((module) => current && setRules({ module }));
    return () => {
      current = false;
    };
  }, []);
  return rules?.module;
}
