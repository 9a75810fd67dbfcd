import { END } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryRunnableSop } from "../testing/arbitrary-runnable-sop.ts";
import { bringToEnd, commandsFor, pick, walk } from "../testing/case-walk.ts";
import { by } from "../testing/commands.ts";
import { contextOf, official } from "../testing/test-office.ts";
import type { Actor } from "./actor.ts";
import type { CaseCommand } from "./case-command.ts";
import { itemsOfRound, openRounds, openWorkItems, unopenedCase, type CaseState, type StepRound } from "./case-state.ts";
import type { CaseEvent } from "./case-event.ts";
import { decide } from "./decide.ts";
import { isRefusal } from "./decision.ts";
import { replay } from "./evolve.ts";
import { ancestorsOf } from "./lineage.ts";

const actors: Actor[] = [official("siti", "Staf"), official("budi", "Staf", "Kasubbag"), official("rahma", "Kadis")];
const reliever: Actor = { ...official("ratna"), relieves: "siti" };
const choices = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 80, size: "max" });

describe("in every SOP that may be put into force, whatever officials do in whatever order,", () => {
  const settings = propertySettings(150);

  test("no branch of the work is lost and none is doubled", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        for (const state of walk(contextOf(sop), actors, picks)) expect(lostOrDoubled(state)).toEqual([]);
      }),
      settings,
    );
  });

  test("somebody always has work until the end, and then nobody", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        for (const state of walk(contextOf(sop), actors, picks).slice(1)) {
          expect(openWorkItems(state).length > 0).toBe(state.status === "open");
          expect(openRounds(state).every((round) => openItems(state, round) > 0)).toBe(true);
          expect(state.status === "open" || state.waiting.length === 0).toBe(true);
        }
      }),
      settings,
    );
  });

  test("the berkas can come to its end from wherever it is", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        const context = contextOf(sop);
        const state = walk(context, actors, picks).at(-1) ?? unopenedCase;
        expect(bringToEnd(state, context, actors).status).toBe("ended");
      }),
      settings,
    );
  });

  test("the buttons that an official sees are exactly the commands that are accepted", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        const context = contextOf(sop);
        const state = walk(context, actors, picks).at(-1) ?? unopenedCase;
        for (const actor of [...actors, official("dewi", "Loket"), official("tamu"), reliever]) {
          const shown = new Set(commandsFor(state, context, actor).map(written));
          const accepted = thinkable(
            state,
            sop.steps.map((step) => step.id),
            actor,
          )
            .filter((command) => !isRefusal(decide(command, state, context)))
            .map(written);
          expect(new Set(accepted)).toEqual(shown);
        }
      }),
      settings,
    );
  });

  test("a trail that was stored and read again replays to the same berkas", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        const context = contextOf(sop);
        const trail: CaseEvent[] = [];
        let state = unopenedCase;
        for (const choice of picks) {
          const command = pick(state, context, actors, choice);
          const events = command ? decide(command, state, context) : [];
          if (isRefusal(events)) throw new Error(events.refused);
          trail.push(...(JSON.parse(JSON.stringify(events)) as CaseEvent[]));
          state = replay(events, state);
        }
        expect(replay(trail)).toEqual(state);
      }),
      settings,
    );
  });
});

/** Every exit that was taken must show exactly once where it went: at a join, in a step that still counts, or at the end. And no open work may rest on other open work. */
function lostOrDoubled(state: CaseState): string[] {
  const counting = Object.values(state.rounds).filter((round) => round.status !== "undone");
  const strays = counting.flatMap((round) =>
    (round.status === "done" ? round.to : []).flatMap((to) => {
      if (to === END) return [];
      const waiting = state.waiting.filter((branch) => branch.from === round.id && branch.stepId === to).length;
      const begun = counting.filter((other) => other.stepId === to && other.from.includes(round.id)).length;
      return waiting + begun === 1 ? [] : [`${round.id} → ${to}: ${waiting + begun}`];
    }),
  );
  const open = new Set(openRounds(state).map((round) => round.id));
  const resting = [...open].filter((id) => ancestorsOf(state, id).some((round) => open.has(round.id)));
  return [...strays, ...resting.map((id) => `${id} rests on open work`)];
}

function openItems(state: CaseState, round: StepRound): number {
  return itemsOfRound(state, round.id).filter((item) => item.status === "offered" || item.status === "claimed").length;
}

/** Commands that somebody could think of, sensible or not. */
function thinkable(state: CaseState, stepIds: readonly string[], actor: Actor): CaseCommand[] {
  const says = by(actor);
  const items = [...Object.keys(state.workItems), "w999"];
  return [
    says.comment("Catatan"),
    ...["Staf", "Kasubbag", "Kadis", "Loket"].map((viaPostId) => says.open({ viaPostId })),
    ...items.flatMap((id) => [says.claim(id), says.release(id), says.complete(id)]),
    ...items.flatMap((id) => ["yes", "no", "ditolak", "ditunda"].map((outcome) => says.decide(id, outcome))),
    ...items.flatMap((id) => [...stepIds, END].map((stepId) => says.sendBack(id, stepId))),
  ];
}

function written(command: CaseCommand): string {
  const { by: _by, at: _at, commandId: _id, ...rest } = command;
  return JSON.stringify(rest);
}
