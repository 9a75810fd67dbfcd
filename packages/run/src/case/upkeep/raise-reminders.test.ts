import { defaultWorkingCalendar, type WorkingCalendar } from "@alur/model";
import { closedOn } from "@alur/model/testing";
import { describe, expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { carryOut, given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official, promising } from "../../testing/test-office.ts";
import { alurItself } from "../actor.ts";
import type { CaseEvent } from "../case-event.ts";
import type { CaseState } from "../case-state.ts";
import type { CaseContext } from "../course.ts";
import { decide } from "../decide.ts";
import { isRefusal } from "../decision.ts";
import { remindersAhead } from "../reminders.ts";
import type { RaiseReminders } from "./raise-reminders.ts";

const siti = official("siti", "Staf");
const letter = contextOf(letterSop);
const superiorsOf = { Staf: ["Kasubbag"], Kasubbag: ["Kadis"] };

/** Monday 2 March 2026 in Jakarta, or another day of that month: `at("09:30")`, `at("09:30", 3)`. */
function at(time: string, day = 2): string {
  return new Date(`2026-03-0${day}T${time}:00+07:00`).toISOString();
}

function tick(moment: string): RaiseReminders {
  const commandId = `jam-${moment}`;
  return { type: "RaiseReminders", commandId, caseId: "berkas-1", by: alurItself, superiorsOf, at: moment };
}

/** What is said at a moment, as "soon w1"; nothing where there is nothing to say. */
function said(state: CaseState, moment: string, context: CaseContext = letter): string[] {
  const decision = decide(tick(moment), state, context);
  if (isRefusal(decision)) return decision.refused === "nothing-to-remind" ? [] : [decision.refused];
  return decision.map(nameOf);
}

function nameOf(event: CaseEvent): string {
  if (event.type === "WorkItemReminded") return `${event.level} ${event.workItemId}`;
  return event.type === "CaseReminded" ? `${event.level} berkas` : event.type;
}

/** The first step's Waktu is 30 minutes: due at 09:30, soon from 09:22 on. */
const { state: opened } = given(letter, by(siti, at("09:00")).open());

describe("of a deadline it is said", () => {
  test("that it is near, once its time comes and not before", () => {
    expect(said(opened, at("09:22"))).toEqual([]);
    given(letter, by(siti, at("09:00")).open())
      .when(tick(at("09:23")))
      .thenHappens({ type: "WorkItemReminded", level: "soon", workItemId: "w1", dueAt: at("09:30") });
  });

  test("that it has passed, once it has, and at the deadline itself not yet", () => {
    const warned = carryOut(tick(at("09:23")), opened, letter);
    expect(said(warned, at("09:30"))).toEqual([]);
    expect(said(warned, at("09:31"))).toEqual(["overdue w1"]);
  });

  test("to the superior of whoever has it, a working day later", () => {
    const late = carryOut(tick(at("09:31")), opened, letter);
    expect(said(late, at("09:30", 3))).toEqual([]);
    const decision = decide(tick(at("09:31", 3)), late, letter);
    expect(decision).toMatchObject([{ level: "escalated", workItemId: "w1", toPostIds: ["Kasubbag"] }]);
  });

  test("each thing once, however often Alur looks", () => {
    let state = opened;
    const all: string[] = [];
    for (const moment of [at("09:23"), at("09:24"), at("09:31"), at("10:00"), at("09:31", 3), at("09:31", 4)]) {
      const now = said(state, moment);
      all.push(...now);
      if (now.length > 0) state = carryOut(tick(moment), state, letter);
    }
    expect(all).toEqual(["soon w1", "overdue w1", "escalated w1"]);
  });

  test("all that is true when Alur was away: that it is overdue and escalated, not that it would be due soon", () => {
    expect(said(opened, at("09:00", 5))).toEqual(["overdue w1", "escalated w1"]);
  });

  test("nothing where Waktu is how often, or names no amount", () => {
    for (const waktu of ["4x/tahun", "setiap bulan", "menyesuaikan"]) {
      const context = contextOf(`1 | Staf | Menyusun laporan | | | ${waktu} |`);
      const { state } = given(context, by(siti).open());
      expect(state.workItems["w1"]).not.toHaveProperty("dueAt");
      expect(remindersAhead(state, context)).toEqual({ items: {} });
      expect(said(state, "2027-03-02T02:00:00.000Z", context)).toEqual([]);
    }
  });

  test("nothing once the work is done, and nothing of a berkas that nobody opened", () => {
    const done = given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
    expect(said(done, at("09:09"))).toEqual(["soon w2"]);
    given(letter)
      .when(tick(at("09:31")))
      .thenRefused("case-unknown");
  });

  test("that nobody is above the post, where the office has named no superior", () => {
    const decision = decide({ ...tick(at("09:31", 3)), superiorsOf: {} }, opened, letter);
    expect(decision).toMatchObject([{ level: "overdue" }, { level: "escalated", toPostIds: [] }]);
  });
});

describe("a berkas on hold", () => {
  const held = carryOut(by(siti, at("09:10")).hold(), opened, letter);

  test("is reminded of nothing, and looked at by no clock", () => {
    expect(said(held, at("09:00", 5))).toEqual([]);
    expect(remindersAhead(held, letter)).toEqual({ items: {} });
  });

  test("goes on with the time that was left, and its reminders with it", () => {
    const resumed = carryOut(by(siti, at("10:10")).resume(), held, letter);
    expect(remindersAhead(resumed, letter).items).toEqual({ w1: at("10:22") });
    expect(said(resumed, at("10:30"))).toEqual(["soon w1"]);
    expect(said(resumed, at("10:31"))).toEqual(["overdue w1"]);
  });

  test("that was overdue before is as late afterwards, which nobody is told twice", () => {
    const late = carryOut(tick(at("09:40")), opened, letter);
    const waiting = carryOut(by(siti, at("09:45")).hold(), late, letter);
    const resumed = carryOut(by(siti, at("10:45")).resume(), waiting, letter);
    expect(resumed.workItems["w1"]?.dueAt).toBe(at("10:30"));
    expect(said(resumed, at("10:46"))).toEqual([]);
    expect(said(resumed, at("10:31", 3))).toEqual(["escalated w1"]);
  });
});

describe("a deadline that moves with the calendar", () => {
  const late = "15:45";
  const { state } = given(letter, by(siti, at(late)).open());
  const recompute = (calendar: WorkingCalendar, moment: string, from: CaseState): CaseState => {
    const command = { type: "RecomputeDeadlines" as const, commandId: "kalender", caseId: "berkas-1" };
    return carryOut({ ...command, by: official("ratna"), at: moment }, from, { ...letter, calendar });
  };
  const closed = { ...letter, calendar: closedOn(defaultWorkingCalendar(), "2026-03-03") };

  test("is reminded of anew, since what was said was said of another deadline", () => {
    const told = carryOut(tick(at("08:00", 3)), state, letter);
    expect(told.workItems["w1"]?.reminded).toHaveProperty("overdue");
    const moved = recompute(closed.calendar, at("08:05", 3), told);
    expect(moved.workItems["w1"]).not.toHaveProperty("reminded");
    expect(said(moved, at("08:00", 3), closed)).toEqual([]);
    expect(said(moved, at("07:46", 4), closed)).toEqual(["overdue w1"]);
  });

  test("is not told twice where it is overdue by the new calendar too", () => {
    const told = carryOut(tick(at("08:00", 4)), state, letter);
    const moved = recompute(closed.calendar, at("08:00", 4), told);
    expect(moved.workItems["w1"]?.reminded).toEqual({ overdue: at("08:00", 4) });
    expect(said(moved, at("08:01", 4), closed)).toEqual([]);
  });
});

describe("the whole berkas", () => {
  const promised = contextOf(promising(letterSop, "2 hari kerja"));
  const { state } = given(promised, by(siti, at("09:00")).open());

  test("has reminders of its own, by what the service standard promises, and they go to the superior of the post that answers for it", () => {
    expect(remindersAhead(state, promised).case).toBe(at("13:45", 3));
    const soon = carryOut(tick(at("14:00", 3)), state, promised);
    const after = carryOut(tick(at("09:01", 4)), soon, promised);
    expect(said(after, at("09:02", 4), promised)).toEqual([]);
    expect(decide(tick(at("09:01", 5)), after, promised)).toMatchObject([
      { type: "CaseReminded", level: "escalated", dueAt: at("09:00", 4), toPostIds: ["Kasubbag"] },
    ]);
  });

  test("is reminded of anew when its deadline moves, and is not when it is as late as before", () => {
    const soon = carryOut(tick(at("14:00", 3)), state, promised);
    const held = carryOut(by(siti, at("14:30", 3)).hold(), soon, promised);
    const resumed = carryOut(by(siti, at("14:30", 4)).resume(), held, promised);
    expect(resumed.reminded).toEqual({ dueAt: at("09:00", 5), raised: { soon: at("14:00", 3) } });
    expect(said(resumed, at("15:00", 4), promised)).toEqual([]);
    expect(said(resumed, at("09:01", 5), promised)).toEqual(["overdue berkas"]);
  });
});

describe("what other systems were reported to get wrong with their timers:", () => {
  const timer = (from: string, waktu: string, calendar = defaultWorkingCalendar()) => {
    const context = { ...contextOf(`1 | Staf | Menyusun laporan | | | ${waktu} |`), calendar };
    return remindersAhead(given(context, by(siti, from).open()).state, context).items["w1"];
  };

  test("a timer set before the office opens runs from its opening (jbpm#1830)", () => {
    expect(timer(at("04:30"), "40 menit")).toBe(at("08:00"));
  });
  test("a timer set after the office has closed runs from the next morning (jbpm#1342)", () => {
    expect(timer(at("17:45"), "40 menit")).toBe(at("08:00", 3));
  });
  test("a holiday stops it (jbpm#233)", () => {
    expect(timer(at("17:45"), "40 menit", closedOn(defaultWorkingCalendar(), "2026-03-03"))).toBe(at("08:00", 4));
  });
  test("a day is no 24 working hours (jmix#790)", () => {
    expect(timer(at("09:00"), "1 hari")).toBe(at("15:37"));
  });
  test("each post has its own hours (camunda#1155), and so has the time until its superior hears", () => {
    const office = defaultWorkingCalendar();
    const night: WorkingCalendar["ownHours"][number] = {
      name: "Sif malam",
      unitIds: [],
      postIds: ["Staf"],
      utcOffsetMinutes: office.utcOffsetMinutes,
      week: office.week.map(() => [[1080, 1440]]),
      datedHours: [],
      worksOn: [],
    };
    expect(timer(at("09:00"), "40 menit", { ...office, ownHours: [night] })).toBe(at("18:30"));
  });
});
