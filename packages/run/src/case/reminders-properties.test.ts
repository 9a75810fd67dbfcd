import { escalationOf, warningOf } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryRunnableSop } from "../testing/arbitrary-runnable-sop.ts";
import { pick } from "../testing/case-walk.ts";
import { MONDAY_NINE } from "../testing/commands.ts";
import { contextOf, official } from "../testing/test-office.ts";
import { alurItself } from "./actor.ts";
import type { CaseCommand } from "./case-command.ts";
import type { CaseEvent } from "./case-event.ts";
import { openWorkItems, unopenedCase, type CaseState } from "./case-state.ts";
import type { CaseContext } from "./course.ts";
import { decide } from "./decide.ts";
import { isRefusal } from "./decision.ts";
import { calendarOf } from "./deadlines.ts";
import { replay } from "./evolve.ts";
import { remindersAhead } from "./reminders.ts";

const actors = [
  official("budi", "Staf", "Kasubbag"),
  official("rahma", "Kadis"),
  { ...official("ratna"), administrator: true },
];
/** What is done, and how many minutes the clock goes on before it; it may also be set back. */
const doings = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: -3000, max: 9000 }), fc.boolean()), {
  minLength: 5,
  maxLength: 50,
  size: "max",
});
const settings = propertySettings(120);

function tick(at: string): CaseCommand {
  return { type: "RaiseReminders", commandId: `jam-${at}`, caseId: "berkas-1", by: alurItself, superiorsOf: {}, at };
}

/** A berkas while officials work on it, the calendar changes, it waits and goes on, and Alur looks at the clock in between. */
function live(context: CaseContext, story: readonly (readonly [number, number, boolean])[]): CaseEvent[][] {
  let [state, now]: [CaseState, number] = [unopenedCase, Date.parse(MONDAY_NINE)];
  const history: CaseEvent[][] = [];
  for (const [choice, minutes, looks] of story) {
    now += minutes * 60_000;
    const at = new Date(now).toISOString();
    const command = looks ? tick(at) : pick(state, context, actors, choice);
    const events = command ? decide({ ...command, at }, state, context) : [];
    if (isRefusal(events)) continue;
    history.push([...events]);
    state = replay(events, state);
  }
  return history;
}

describe("whatever officials do and however the clock jumps,", () => {
  test("each reminder is raised at most once for each deadline", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), doings, (sop, story) => {
        const [raised, setAnew] = [new Set<string>(), new Map<string, number>()];
        for (const event of live(contextOf(sop), story).flat()) {
          if (event.type === "DeadlinesMoved")
            for (const id of Object.keys(event.dueAt)) setAnew.set(id, (setAnew.get(id) ?? 0) + 1);
          if (event.type !== "WorkItemReminded") continue;
          const key = `${event.workItemId} ${event.level} ${setAnew.get(event.workItemId) ?? 0}`;
          expect(raised.has(key)).toBe(false);
          raised.add(key);
        }
      }),
      settings,
    );
  });

  test("none is raised before its time, or of work that nobody has to do", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), doings, (sop, story) => {
        const context = contextOf(sop);
        let state = unopenedCase;
        for (const events of live(context, story)) {
          for (const event of events) {
            if (event.type !== "WorkItemReminded") continue;
            const item = openWorkItems(state).find(({ id }) => id === event.workItemId);
            const [dueAt = "", own] = [
              item?.dueAt,
              calendarOf(context.calendar, item?.audience ?? { kind: "unit", unitId: "" }),
            ];
            const moments = {
              soon: warningOf(own, item?.offeredAt ?? "", dueAt),
              overdue: dueAt,
              escalated: escalationOf(own, dueAt),
            };
            expect(state.status).toBe("open");
            expect(event.dueAt).toBe(dueAt);
            expect(event.at > (moments[event.level] ?? "")).toBe(true);
          }
          state = replay(events, state);
        }
      }),
      settings,
    );
  });

  test("none is lost: once the clock is far enough on, all open work was reported, and nothing is ahead", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), doings, (sop, story) => {
        const context = contextOf(sop);
        const before = replay(live(context, story).flat());
        const last = decide(tick("2036-01-07T02:00:00.000Z"), before, context);
        const state = isRefusal(last) ? before : replay(last, before);
        expect(remindersAhead(state, context)).toEqual({ items: {} });
        const timed = openWorkItems(state).filter(({ dueAt }) => dueAt !== undefined && state.status === "open");
        for (const { reminded } of timed) {
          expect(Object.keys(reminded ?? {})).toEqual(expect.arrayContaining(["overdue", "escalated"]));
        }
      }),
      settings,
    );
  });

  test("Alur need not look before the moment that stands in the columns: nothing is due until then", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), doings, (sop, story) => {
        const context = contextOf(sop);
        const state = replay(live(context, story).flat());
        const { case: whole, items } = remindersAhead(state, context);
        const next = [whole, ...Object.values(items)].flatMap((moment) => moment ?? []).toSorted()[0];
        if (next === undefined) return;
        expect(decide(tick(next), state, context)).toEqual({ refused: "nothing-to-remind" });
        const after = new Date(Date.parse(next) + 1).toISOString();
        expect(isRefusal(decide(tick(after), state, context))).toBe(false);
      }),
      settings,
    );
  });
});
