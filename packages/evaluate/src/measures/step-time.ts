import { deadlineOf, findStep, workingMinutesBetween, type Duration, type WorkingCalendar } from "@alur/model";
import type { CaseEvent, WorkItemOffered } from "@alur/run";
import type { Measure, MeasuredCase } from "../measure.ts";

/**
 * `in-time` and `late` for finished work, `running` and `overdue` for work that is still open; `unknown` where Waktu names no amount, so that nothing
 * can be late.
 */
export type StepTimeVerdict = "in-time" | "late" | "running" | "overdue" | "unknown";

/** How long one performer's part of a step took, in working minutes of the office. */
export interface StepTime {
  workItemId: string;
  stepId: string;
  round: number;
  performerId: string;
  offeredAt: string;
  finishedAt?: string;
  /** Minutes on the worklist, in nobody's hands. Absent until somebody has taken it. */
  waitingMinutes?: number;
  /** Minutes in somebody's hands. Absent until it is finished. */
  workingMinutes?: number;
  /** Waktu, as the SOP has it. */
  standard: Duration;
  deadline?: string;
  verdict: StepTimeVerdict;
}

/** Real time against Waktu, step by step, in the order in which the work was offered. Work that was withdrawn took nobody's time and is left out. */
export const stepTime: Measure<StepTime[]> = {
  id: "step-time",
  title: { id: "Waktu nyata setiap langkah", en: "Real time per step" },
  why: {
    id: "Menunjukkan langkah yang menunggu atau dikerjakan lebih lama daripada Waktu pada mutu baku.",
    en: "Shows which steps wait or take longer than the quality standard allows.",
  },
  measure(measured) {
    return measured.events.flatMap((event) => (event.type === "WorkItemOffered" ? timeOf(event, measured) : []));
  },
};

function timeOf(offer: WorkItemOffered, { procedure, calendar, events, now }: MeasuredCase): StepTime[] {
  const step = findStep(procedure.sop, offer.stepId);
  const own = events.filter((event) => "workItemId" in event && event.workItemId === offer.workItemId);
  if (!step || own.some((event) => event.type === "WorkItemWithdrawn")) return [];
  const finished = own.find(
    ({ type }) => type === "WorkItemCompleted" || type === "WorkItemDecided" || type === "WorkSentBack",
  );
  const deadline = deadlineOf(calendar, offer.at, step.duration);
  const minutes = minutesByHands(own, finished?.at ?? now, calendar);
  const taken = own.some((event) => event.type === "WorkItemClaimed");
  return [
    {
      workItemId: offer.workItemId,
      stepId: offer.stepId,
      round: offer.round,
      performerId: offer.performerId,
      offeredAt: offer.at,
      ...(finished ? { finishedAt: finished.at, workingMinutes: minutes.working } : {}),
      ...(taken ? { waitingMinutes: minutes.waiting } : {}),
      standard: step.duration,
      ...(deadline === undefined ? {} : { deadline }),
      verdict: verdictOn(deadline, finished?.at, now),
    },
  ];
}

/** Working minutes in nobody's hands and in somebody's, over every time that the work was taken and put back. */
function minutesByHands(own: readonly CaseEvent[], until: string, calendar: WorkingCalendar) {
  const total = { waiting: 0, working: 0 };
  own.forEach((event, i) => {
    const inHands = event.type === "WorkItemClaimed";
    if (!inHands && event.type !== "WorkItemOffered" && event.type !== "WorkItemReleased") return;
    const minutes = workingMinutesBetween(calendar, event.at, own[i + 1]?.at ?? until);
    total[inHands ? "working" : "waiting"] += minutes;
  });
  return total;
}

function verdictOn(deadline: string | undefined, finishedAt: string | undefined, now: string): StepTimeVerdict {
  if (deadline === undefined) return "unknown";
  const onTime = Date.parse(finishedAt ?? now) <= Date.parse(deadline);
  if (finishedAt === undefined) return onTime ? "running" : "overdue";
  return onTime ? "in-time" : "late";
}
