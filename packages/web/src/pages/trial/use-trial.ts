import { defaultWorkingCalendar, zoneOffsets, type Sop, type WorkingCalendar } from "@alur/model";
import { useMemo, useState } from "react";
import { useMe } from "../../api/session.ts";
import { useLanguage, useWords } from "../../messages/language.tsx";
import type { TimeSpeech } from "../../time/say-time.ts";
import { carryOut, type Deed } from "./deeds.ts";
import { startTrial, stepBack, type TrialRun } from "./trial-run.ts";
import { waitUntil } from "./trial-time.ts";

export interface Trial {
  run: TrialRun;
  /** Whether the calendar is that of the office to which somebody belongs. */
  byOffice: boolean;
  /** How the moments of the trial are said: by the clock of its office. */
  speech: TimeSpeech;
  /** Whether finishing a step takes all the time that Waktu gives it. */
  wholeTime: boolean;
  setWholeTime: (whole: boolean) => void;
  act: (deed: Deed) => void;
  wait: (until: string | undefined) => void;
  back: () => void;
  /** Anew, from this moment; from now where none is given. */
  begin: (at?: string) => void;
}

/** The usual week and holidays, by the clock of this device where it stands in Indonesia. */
function usualCalendar(): WorkingCalendar {
  const here = -new Date().getTimezoneOffset();
  return defaultWorkingCalendar(zoneOffsets.find((offset) => offset === here));
}

/** The trial of one SOP: by the calendar of the office for whoever belongs to one, by the usual one otherwise; it begins now. */
export function useTrial(sop: Sop): Trial {
  const { trial } = useWords();
  const { language } = useLanguage();
  const calendar = useMe()?.agency.calendar;
  const started = (at = new Date().toISOString()): TrialRun =>
    startTrial(sop, calendar ?? usualCalendar(), at, trial.subject);
  const [run, setRun] = useState(() => started());
  const [wholeTime, setWholeTime] = useState(true);
  const [begunBy, setBegunBy] = useState(calendar);
  // Who is signed in is known a moment later than the page: a trial in which nothing was done yet then begins anew by that office's hours.
  if (begunBy !== calendar) {
    setBegunBy(calendar);
    if (run.moments.length === 1) setRun(started());
  }
  const { utcOffsetMinutes } = run.context.calendar;
  const speech = useMemo(() => ({ language, utcOffsetMinutes }), [language, utcOffsetMinutes]);
  return {
    run,
    byOffice: run.context.calendar === calendar,
    speech,
    wholeTime,
    setWholeTime,
    act: (deed) => setRun((before) => carryOut(before, deed, trial.subject, wholeTime)),
    wait: (until) => setRun((before) => waitUntil(before, until)),
    back: () => setRun(stepBack),
    begin: (at) => setRun(started(at)),
  };
}
