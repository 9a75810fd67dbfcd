import { useSyncExternalStore } from "react";

let lost = false;
const listeners = new Set<() => void>();

/** Whether the last request reached the server. One flag for the whole app: the banner shows it, whatever page is open. */
export const connection = {
  isLost: (): boolean => lost,
  report: (nowLost: boolean): void => {
    if (nowLost === lost) return;
    lost = nowLost;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** True while the server cannot be reached. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isLost);
}
