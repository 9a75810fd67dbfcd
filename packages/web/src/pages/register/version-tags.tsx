import type { ProcedureSummary } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

/** Which version of an SOP this is, where there are several, and whether it is in force, was, or will be. */
export function VersionTags({ procedure }: { procedure: ProcedureSummary }): ReactNode {
  const { migration: words } = useWords();
  const speech = useTimeSpeech();
  const { version, standing, inForceSince, inForceUntil } = procedure;
  const alone = version === 1 && inForceUntil === null;
  const until = inForceUntil === null ? "" : sayDate(speech, inForceUntil);
  return (
    <>
      {alone ? null : <Tag>{words.version(version)}</Tag>}{" "}
      {standing === "superseded" ? <Tag tone="look">{words.superseded(until)}</Tag> : null}
      {standing === "upcoming" ? <Tag tone="info">{words.upcoming(sayDate(speech, inForceSince))}</Tag> : null}
      {standing === "in-force" && inForceUntil !== null ? <Tag tone="look">{words.supersededSoon(until)}</Tag> : null}
    </>
  );
}
