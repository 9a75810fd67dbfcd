import { findStep, workingMinutesBetween, type Duration, type WorkingCalendar } from "@alur/model";
import { calendarOf, type CaseEvent, type WorkItemOffered } from "@alur/run";
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
  /** As the trail has it last. */
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
  if (!step || own.some(({ type }) => type === "WorkItemWithdrawn" || type === "PerformerRemoved")) return [];
  const last = own.findLast(({ type }) => phaseAfter[type] !== undefined);
  const finished = last && phaseAfter[last.type] === "finished" ? last : undefined;
  const deadline = lastDeadline(offer, events);
  const minutes = minutesByHands(offer, events, finished?.at ?? now, calendarOf(calendar, offer.audience));
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

/** The deadline as the performer knew it last: the trail says when it moved, so a calendar that changes later judges nobody anew. */
function lastDeadline(offer: WorkItemOffered, events: readonly CaseEvent[]): string | undefined {
  return events.reduce(
    (dueAt, event) => (event.type === "DeadlinesMoved" ? (event.dueAt[offer.workItemId] ?? dueAt) : dueAt),
    offer.dueAt,
  );
}

/** Where work is after each event of its own: on a worklist, in somebody's hands, or done. */
const phaseAfter: Partial<Record<CaseEvent["type"], "waiting" | "working" | "finished">> = {
  WorkItemOffered: "waiting",
  WorkItemReleased: "waiting",
  WorkItemForwarded: "waiting",
  WorkItemDelegated: "waiting",
  WorkItemReassigned: "waiting",
  WorkItemClaimed: "working",
  DelegationAnswered: "working",
  WorkItemRecalled: "working",
  WorkItemCompleted: "finished",
  WorkItemDecided: "finished",
  WorkSentBack: "finished",
};

/** Working minutes in nobody's hands and in somebody's, over every time that the work changed hands. While the berkas is on hold nobody's time counts. */
function minutesByHands(
  { workItemId }: WorkItemOffered,
  events: readonly CaseEvent[],
  until: string,
  calendar: WorkingCalendar,
) {
  const total = { waiting: 0, working: 0, finished: 0 };
  let [phase, held, since]: [keyof typeof total, boolean, string] = ["finished", false, until];
  const count = (at: string): void => {
    if (!held) total[phase] += workingMinutesBetween(calendar, since, at);
    since = at;
  };
  for (const event of events) {
    const own = "workItemId" in event && event.workItemId === workItemId ? phaseAfter[event.type] : undefined;
    if (own === undefined && event.type !== "CaseHeld" && event.type !== "CaseResumed") continue;
    count(event.at);
    phase = own ?? phase;
    if (event.type === "CaseHeld") held = true;
    if (event.type === "CaseResumed") held = false;
  }
  count(until);
  return total;
}

function verdictOn(deadline: string | undefined, finishedAt: string | undefined, now: string): StepTimeVerdict {
  if (deadline === undefined) return "unknown";
  const onTime = Date.parse(finishedAt ?? now) <= Date.parse(deadline);
  if (finishedAt === undefined) return onTime ? "running" : "overdue";
  return onTime ? "in-time" : "late";
}
