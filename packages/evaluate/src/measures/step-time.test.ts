import { defaultWorkingCalendar } from "@alur/model";
import { closedOn } from "@alur/model/testing";
import { decide, isRefusal, replay, unopenedCase, type CaseCommand, type CaseEvent } from "@alur/run";
import { by, contextOf, letterSop, official } from "@alur/run/testing";
import { expect, test } from "vitest";
import { stepTime, type StepTime } from "./step-time.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");

/** Times in Jakarta; 2 March 2026 is a Monday. */
const on = (day: number, time: string): string => new Date(`2026-03-0${day}T${time}:00+07:00`).toISOString();

function decided(commands: readonly CaseCommand[], context = letter): CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const command of commands) {
    const decision = decide(command, replay(events, unopenedCase), context);
    if (isRefusal(decision)) throw new Error(decision.refused);
    events.push(...decision);
  }
  return events;
}

function times(commands: CaseCommand[], now = on(6, "09:00"), context = letter): StepTime[] {
  const events = decided(commands, context);
  return stepTime.measure({ procedure: context.procedure, calendar: defaultWorkingCalendar(), events, now });
}

test("waiting runs until the work is taken, working until it is done", () => {
  const [first] = times([
    by(siti, on(2, "09:00")).open(),
    by(siti, on(2, "09:10")).claim("w1"),
    by(siti, on(2, "09:25")).complete("w1"),
  ]);
  expect(first).toEqual({
    workItemId: "w1",
    stepId: "s1",
    round: 1,
    performerId: "p1",
    offeredAt: on(2, "09:00"),
    finishedAt: on(2, "09:25"),
    waitingMinutes: 10,
    workingMinutes: 15,
    standard: { text: "30 menit", kind: "fixed", amount: 30, unit: "minute" },
    deadline: on(2, "09:30"),
    verdict: "in-time",
  });
});

test("the night and the lunch break are nobody's time", () => {
  const [first] = times([
    by(siti, on(2, "15:50")).open(),
    by(siti, on(3, "07:40")).claim("w1"),
    by(siti, on(3, "13:05")).complete("w1"),
  ]);
  expect(first).toMatchObject({ waitingMinutes: 20, workingMinutes: 265, deadline: on(3, "07:50"), verdict: "late" });
});

test("work that was put back and taken again is counted in both hands", () => {
  const [first] = times([
    by(siti, on(2, "09:00")).open(),
    by(siti, on(2, "09:05")).claim("w1"),
    by(siti, on(2, "09:06")).release("w1"),
    by(official("budi", "Staf"), on(2, "09:20")).claim("w1"),
    by(official("budi", "Staf"), on(2, "09:30")).complete("w1"),
  ]);
  expect(first).toMatchObject({ waitingMinutes: 19, workingMinutes: 11, verdict: "in-time" });
});

test("open work is running until its deadline and overdue after it", () => {
  const opened = [by(siti, on(2, "09:00")).open()];
  expect(times(opened, on(2, "09:20"))[0]).toMatchObject({ verdict: "running" });
  const [late] = times(opened, on(2, "09:31"));
  expect(late).toMatchObject({ verdict: "overdue" });
  expect(late).not.toHaveProperty("waitingMinutes");
  expect(late).not.toHaveProperty("workingMinutes");
});

test("every round of a returned step is measured for itself, and sending back is work too", () => {
  const rounds = times([
    by(siti, on(2, "09:00")).open(),
    by(siti, on(2, "09:00")).claim("w1"),
    by(siti, on(2, "09:20")).complete("w1"),
    by(joko, on(2, "09:20")).claim("w2"),
    by(joko, on(2, "09:35")).sendBack("w2", "s1"),
    by(siti, on(2, "09:40")).claim("w3"),
  ]);
  expect(rounds.map(({ stepId, round, workingMinutes, verdict }) => [stepId, round, workingMinutes, verdict])).toEqual([
    ["s1", 1, 20, "in-time"],
    ["s2", 1, 15, "late"],
    ["s1", 2, undefined, "overdue"],
  ]);
});

test("nothing is late where Waktu names no amount", () => {
  const open = contextOf("1 | Staf | Menyusun konsep | | | menyesuaikan |");
  const [first] = times([by(siti, on(2, "09:00")).open(), by(siti, on(2, "09:00")).claim("w1")], on(6, "09:00"), open);
  expect(first).toMatchObject({ verdict: "unknown", waitingMinutes: 0 });
  expect(first).not.toHaveProperty("deadline");
});

test("work that a joint performer made needless is not measured", () => {
  const either = contextOf("1 | Staf / Kasubbag | Menerima tamu | | | 10 menit |");
  const measured = times(
    [by(siti, on(2, "09:00")).open(), by(siti, on(2, "09:00")).claim("w1"), by(siti, on(2, "09:05")).complete("w1")],
    on(2, "10:00"),
    either,
  );
  expect(measured.map((time) => time.workItemId)).toEqual(["w1"]);
});

test("while the berkas is on hold nobody's time counts, and the deadline moves with it", () => {
  const [first] = times([
    by(siti, on(2, "09:00")).open(),
    by(siti, on(2, "09:10")).claim("w1"),
    by(siti, on(2, "09:15")).hold(),
    by(siti, on(2, "10:15")).resume(),
    by(siti, on(2, "10:25")).complete("w1"),
  ]);
  expect(first).toMatchObject({ waitingMinutes: 10, workingMinutes: 15, deadline: on(2, "10:30"), verdict: "in-time" });
});

test("finished work is judged by the deadline that it had, whatever the calendar says later", () => {
  const finished = [
    by(siti, on(2, "09:00")).open(),
    by(siti, on(2, "09:00")).claim("w1"),
    by(siti, on(2, "09:40")).complete("w1"),
  ];
  const events = decided(finished);
  const calendar = closedOn(defaultWorkingCalendar(), "2026-03-02");
  const [first] = stepTime.measure({ procedure: letter.procedure, calendar, events, now: on(6, "09:00") });
  expect(first).toMatchObject({ deadline: on(2, "09:30"), verdict: "late" });
});
