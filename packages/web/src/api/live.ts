import { paths } from "@alur/server/api";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** What an open page shows of cases; each is looked at anew when one of them moves on. */
const lists = [["worklist"], ["cases"]] as const;

/**
 * Keeps what an open page shows of cases true while colleagues work. A page that nobody looks at lets its line go, since a browser has only a few for each
 * server; when it is looked at again, it says what it heard last. Where there is no line, pages look again by themselves, only later.
 */
export function useLiveCases(officialId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (officialId === undefined || !("EventSource" in window)) return;
    let line: EventSource | undefined;
    let heard: string | undefined;
    const lookAnew = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });
    const open = () => {
      if (line) return;
      line = new EventSource(heard === undefined ? paths.live : `${paths.live}?after=${heard}`);
      line.addEventListener("case", (event: MessageEvent<string>) => {
        heard = event.lastEventId;
        const { caseId } = JSON.parse(event.data) as { caseId: string };
        for (const key of [...lists, ["case", caseId]]) lookAnew(key);
      });
      line.addEventListener("everything", (event) => {
        // The first time, everything has just been fetched.
        if (heard !== undefined) for (const key of [...lists, ["case"]]) lookAnew(key);
        heard = event.lastEventId;
      });
    };
    const close = () => {
      line?.close();
      line = undefined;
    };
    const follow = () => (document.visibilityState === "visible" ? open() : close());
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      close();
    };
  }, [client, officialId]);
}
