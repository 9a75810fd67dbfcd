import { defaultWorkingCalendar, type WorkingCalendar } from "@alur/model";
import { closedOn, ownHoursLike } from "@alur/model/testing";
import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";
import type { CaseCommand } from "../case-command.ts";
import type { CaseState } from "../case-state.ts";
import { decide } from "../decide.ts";
import { isRefusal } from "../decision.ts";
import { replay } from "../evolve.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const office = defaultWorkingCalendar();
const tuesdayClosed = closedOn(office, "2026-03-03");
/** Half an hour before Monday's closing, in Jakarta. */
const late = "2026-03-02T08:45:00.000Z";

function recompute(state: CaseState, calendar: WorkingCalendar): readonly [Record<string, string>, CaseState] | string {
  const command: CaseCommand = {
    type: "RecomputeDeadlines",
    commandId: "kalender-2",
    caseId: "berkas-1",
    by: official("ratna"),
    at: "2026-03-02T09:00:00.000Z",
  };
  const decision = decide(command, state, { ...letter, calendar });
  if (isRefusal(decision)) return decision.refused;
  const [event] = decision;
  return [event?.type === "DeadlinesMoved" ? event.dueAt : {}, replay(decision, state)];
}

test("open work gets the deadline of the new calendar, with who changed it", () => {
  const { state } = given(letter, by(siti, late).open());
  expect(state.workItems["w1"]?.dueAt).toBe("2026-03-03T00:45:00.000Z");
  const [dueAt, after] = recompute(state, tuesdayClosed);
  expect(dueAt).toEqual({ w1: "2026-03-04T00:45:00.000Z" });
  expect((after as CaseState).workItems["w1"]?.dueAt).toBe("2026-03-04T00:45:00.000Z");
});

test("and the old one again when the change is taken back", () => {
  const { state } = given(letter, by(siti, late).open());
  const [, after] = recompute(state, tuesdayClosed);
  expect(recompute(after as CaseState, office)[0]).toEqual({ w1: "2026-03-03T00:45:00.000Z" });
});

test("a berkas whose deadlines stay as they are gets no entry in its trail", () => {
  const { state } = given(letter, by(siti, late).open());
  expect(recompute(state, closedOn(office, "2026-12-31"))).toBe("deadlines-unchanged");
});

test("finished work keeps the deadline by which it was judged", () => {
  const evening = "2026-03-02T08:58:00.000Z";
  const { state } = given(
    letter,
    by(siti, late).open(),
    by(siti, evening).claim("w1"),
    by(siti, evening).complete("w1"),
  );
  expect(recompute(state, tuesdayClosed)[0]).toEqual({ w2: "2026-03-04T00:38:00.000Z" });
});

test("a berkas that has ended, or that nobody opened, is left alone", () => {
  const single = contextOf("1 | Staf | Mengarsipkan surat | | | 30 menit |");
  const ended = given(single, by(siti, late).open(), by(siti, late).claim("w1"), by(siti, late).complete("w1"));
  expect(recompute(ended.state, tuesdayClosed)).toBe("deadlines-unchanged");
  expect(recompute(given(single).state, tuesdayClosed)).toBe("case-unknown");
});

test("the time during which the berkas waited is given back by the new calendar too", () => {
  const held = "2026-03-02T02:10:00.000Z";
  const resumed = "2026-03-04T02:10:00.000Z";
  const { state } = given(
    letter,
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti, held).hold(),
    by(siti, resumed).resume(),
  );
  expect(state.workItems["w1"]?.dueAt).toBe("2026-03-04T02:30:00.000Z");
  expect(recompute(state, office)).toBe("deadlines-unchanged");
  // Tuesday was no working day after all, so the wait was a day shorter; the work is due at the same moment.
  expect(recompute(state, tuesdayClosed)).toBe("deadlines-unchanged");
});

test("a post with hours of its own is given deadlines by them, from the start and after a change", () => {
  const shift = ownHoursLike(office, { postIds: ["Staf"], week: office.week.map(() => [[0, 1440]]) });
  const context = { ...letter, calendar: { ...office, ownHours: [shift] } };
  const { state } = given(context, by(siti, late).open());
  expect(state.workItems["w1"]?.dueAt).toBe("2026-03-02T09:15:00.000Z");
  expect(recompute(state, office)[0]).toEqual({ w1: "2026-03-03T00:45:00.000Z" });
  const others = given(context, by(siti, late).open(), by(siti, late).claim("w1"), by(siti, late).complete("w1"));
  others.when(by(joko, late).claim("w2")).thenHappens({ type: "WorkItemClaimed" });
  expect(others.state.workItems["w2"]?.dueAt).toBe("2026-03-02T08:55:00.000Z");
});
