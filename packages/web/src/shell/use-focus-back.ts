import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Whoever closes what was opened goes on where they were before, unless they have gone elsewhere. What opens as soon as its code has come was never closed
 * before, and the library's own way back begins only with the second opening.
 */
export function useFocusBack(opened: boolean): void {
  const cameFrom = useRef<Element>(null);
  useLayoutEffect(() => {
    if (opened) cameFrom.current = document.activeElement;
  }, [opened]);
  useEffect(() => {
    if (!opened) return undefined;
    return () => {
      const at = document.activeElement;
      const back = cameFrom.current;
      if (back instanceof HTMLElement && (at === document.body || at?.closest("[role=dialog]")))
        back.focus({ preventScroll: true });
    };
  }, [opened]);
}
