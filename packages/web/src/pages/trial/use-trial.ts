import { defaultWorkingCalendar, type Sop } from "@alur/model";
import { useState } from "react";
import { useMe } from "../../api/session.ts";
import { useWords } from "../../messages/language.tsx";
import { carryOut, startTrial, stepBack, waitUntil, type Deed, type TrialRun } from "./trial-run.ts";

export interface Trial {
  run: TrialRun;
  /** Whether finishing a step takes all the time that Waktu gives it. */
  wholeTime: boolean;
  setWholeTime: (whole: boolean) => void;
  act: (deed: Deed) => void;
  wait: (until: string | undefined) => void;
  back: () => void;
  again: () => void;
}

/** The trial of one SOP: by the calendar of the office for whoever belongs to one, by the usual one otherwise; it begins now. */
export function useTrial(sop: Sop): Trial {
  const { trial } = useWords();
  const calendar = useMe()?.agency.calendar;
  const begin = (): TrialRun =>
    startTrial(sop, calendar ?? defaultWorkingCalendar(), new Date().toISOString(), trial.subject);
  const [run, setRun] = useState(begin);
  const [wholeTime, setWholeTime] = useState(true);
  const [begunBy, setBegunBy] = useState(calendar);
  // Who is signed in is known a moment later than the page: a trial in which nothing was done yet then begins anew by that office's hours.
  if (begunBy !== calendar) {
    setBegunBy(calendar);
    if (run.moments.length === 1) setRun(begin());
  }
  return {
    run,
    wholeTime,
    setWholeTime,
    act: (deed) => setRun((before) => carryOut(before, deed, trial.subject, wholeTime)),
    wait: (until) => setRun((before) => waitUntil(before, until)),
    back: () => setRun(stepBack),
    again: () => setRun(begin()),
  };
}
