import { useMemo } from "react";
import { useMe } from "../api/session.ts";
import { useLanguage } from "../messages/language.tsx";
import type { TimeSpeech } from "./say-time.ts";

/** How moments are said to this person: in their language and in their office's zone. */
export function useTimeSpeech(): TimeSpeech {
  const { language } = useLanguage();
  const utcOffsetMinutes = useMe()?.agency.calendar.utcOffsetMinutes;
  return useMemo(
    () => (utcOffsetMinutes === undefined ? { language } : { language, utcOffsetMinutes }),
    [language, utcOffsetMinutes],
  );
}
