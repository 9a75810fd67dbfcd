import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../case/actor.ts";
import type { CaseEvent } from "../case/case-event.ts";
import {
  itemsOfRound,
  isOpenItem,
  openRounds,
  openWorkItems,
  unopenedCase,
  type CaseState,
} from "../case/case-state.ts";
import type { CaseContext } from "../case/course.ts";
import { decide } from "../case/decide.ts";
import { isRefusal } from "../case/decision.ts";
import { replay } from "../case/evolve.ts";
import { arbitraryRevision, type Revision } from "../testing/arbitrary-revision.ts";
import { bringToEnd, commandsFor, pick } from "../testing/case-walk.ts";
import { by } from "../testing/commands.ts";
import { carryOut } from "../testing/given-case.ts";
import { lostOrDoubled } from "../testing/lost-branches.ts";
import { contextOf, official } from "../testing/test-office.ts";
import { placingOf, placingsOf } from "./placings.ts";

const ratna: Actor = { ...official("ratna"), administrator: true };
const actors = [official("siti", "Staf"), official("budi", "Staf", "Kasubbag"), official("rahma", "Kadis"), ratna];
const choices = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60, size: "max" });

/** A berkas on its way, with the SOP by which it runs now and everything that happened. */
interface Way {
  state: CaseState;
  context: CaseContext;
  events: CaseEvent[];
  /** The states right after it went on by the new SOP. */
  moved: CaseState[];
}

/** What officials do with a berkas, and an administrator who now and then tries to let it go on by the new SOP. */
function walkOver(revision: Revision, picks: readonly number[]): Way {
  const contexts = [contextOf(revision.from), contextOf(revision.to)] as const;
  const [old, young] = [contexts[0], { ...contexts[1], procedure: { ...contexts[1].procedure, id: "sop-baru" } }];
  const way: Way = { state: unopenedCase, context: old, events: [], moved: [] };
  for (const choice of picks) {
    const { state, context } = way;
    const moving = choice % 5 === 0 && context === old && state.status !== "unopened";
    const command = moving
      ? by(ratna).migrate(young.procedure, revision.steps)
      : pick(state, context, actors, Math.floor(choice / 5));
    const events = command ? decide(command, state, context) : [];
    if (isRefusal(events)) {
      if (!moving) throw new Error(events.refused);
      continue;
    }
    way.events.push(...(JSON.parse(JSON.stringify(events)) as CaseEvent[]));
    way.state = replay(events, state);
    if (!moving) continue;
    way.context = young;
    way.moved.push(way.state);
  }
  return way;
}

describe("whatever a revision changes, and wherever a berkas is when it goes on by the new SOP,", () => {
  const settings = propertySettings(80);

  test("no branch is lost or doubled, and whoever had to do something still does or somebody else does", () => {
    let moved = 0;
    fc.assert(
      fc.property(arbitraryRevision(), choices, (revision, picks) => {
        const way = walkOver(revision, picks);
        moved += way.moved.length;
        for (const state of [...way.moved, way.state]) {
          expect(lostOrDoubled(state, [])).toEqual([]);
          const running = state.status === "open" || state.status === "held";
          expect(openWorkItems(state).length > 0).toBe(running || false);
          const idle = openRounds(state).filter(({ id }) => !itemsOfRound(state, id).some(isOpenItem));
          expect(running ? idle : []).toEqual([]);
        }
        const open = way.moved.filter(({ status }) => status === "open");
        expect(open.filter((state) => !placingsOf(way.context)?.has(placingOf(state)))).toEqual([]);
      }),
      settings,
    );
    // Where nothing could ever be moved, nothing was shown.
    expect(moved).toBeGreaterThan(settings.numRuns / 5);
  });

  test("the berkas can come to its end, and the buttons are what is accepted", () => {
    fc.assert(
      fc.property(arbitraryRevision(), choices, (revision, picks) => {
        const { state, context } = walkOver(revision, picks);
        for (const actor of actors) {
          for (const command of commandsFor(state, context, actor)) {
            expect(isRefusal(decide(command, state, context))).toBe(false);
          }
        }
        if (state.status === "unopened") return;
        const reopened = commandsFor(state, context, ratna).find(({ type }) => type === "ReopenCase");
        const stopped = state.status === "cancelled" || state.status === "ended";
        if (stopped && !reopened) return;
        const going = stopped && reopened ? carryOut(reopened, state, context) : state;
        expect(bringToEnd(going, context, actors).status).toBe("ended");
      }),
      settings,
    );
  });

  test("its trail replays to the same berkas", () => {
    fc.assert(
      fc.property(arbitraryRevision(), choices, (revision, picks) => {
        const way = walkOver(revision, picks);
        expect(replay(way.events)).toEqual(way.state);
      }),
      settings,
    );
  });
});
