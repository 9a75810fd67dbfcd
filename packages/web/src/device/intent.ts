import { useMemo } from "react";
import { newId } from "./new-id.ts";

const PREFIX = "alur.intent.";

/** Something a person means to do, by the command id under which the server counts it once. */
export interface Intent {
  commandId: () => string;
  settle: () => void;
}

/**
 * The command id of something a person means to do. It stays the same until it is done, through lost lines, refusals and reloads, so that the
 * server counts what was sent several times once; `settle` ends it.
 */
export function intentOf(name: string): Intent {
  return {
    commandId: () => {
      const known = sessionStorage.getItem(PREFIX + name);
      if (known !== null) return known;
      const made = newId();
      sessionStorage.setItem(PREFIX + name, made);
      return made;
    },
    settle: () => sessionStorage.removeItem(PREFIX + name),
  };
}

export function useIntent(name: string): Intent {
  return useMemo(() => intentOf(name), [name]);
}
