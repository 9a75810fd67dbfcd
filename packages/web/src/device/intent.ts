import { useCallback } from "react";
import { newId } from "./new-id.ts";

const PREFIX = "alur.intent.";

/**
 * The command id of something a person means to do. It stays the same until it is done, through lost lines, refusals and reloads, so that the
 * server counts what was sent several times once; `settle` ends it.
 */
export function useIntent(name: string): { commandId: () => string; settle: () => void } {
  const commandId = useCallback(() => {
    const known = sessionStorage.getItem(PREFIX + name);
    if (known !== null) return known;
    const made = newId();
    sessionStorage.setItem(PREFIX + name, made);
    return made;
  }, [name]);
  const settle = useCallback(() => sessionStorage.removeItem(PREFIX + name), [name]);
  return { commandId, settle };
}
