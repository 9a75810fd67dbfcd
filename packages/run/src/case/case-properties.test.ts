import { END, getStep, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryRunnableSop } from "../testing/arbitrary-runnable-sop.ts";
import { openingSteps } from "../flow/reach.ts";
import { bringToEnd, commandsFor, pick, receivers, walk } from "../testing/case-walk.ts";
import { by } from "../testing/commands.ts";
import { lostOrDoubled } from "../testing/lost-branches.ts";
import { carryOut } from "../testing/given-case.ts";
import { actingFor, contextOf, official } from "../testing/test-office.ts";
import type { Actor } from "./actor.ts";
import type { CaseCommand } from "./case-command.ts";
import { itemsOfRound, openRounds, openWorkItems, unopenedCase, type CaseState, type StepRound } from "./case-state.ts";
import type { CaseEvent } from "./case-event.ts";
import { decide } from "./decide.ts";
import { isRefusal } from "./decision.ts";
import { replay } from "./evolve.ts";

const ratna: Actor = { ...official("ratna"), administrator: true };
const actors: Actor[] = [
  official("siti", "Staf"),
  official("budi", "Staf", "Kasubbag"),
  official("rahma", "Kadis"),
  ratna,
];
const others: Actor[] = [
  { ...official("dewi", "Loket"), leads: { postIds: ["Staf"], unitIds: [] } },
  actingFor("Kasubbag", official("eko", "Loket")),
  actingFor("Kadis", official("eko"), ["sop-lain"]),
  official("tamu"),
  { ...official("ratna"), relieves: "siti" },
];
const choices = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 80, size: "max" });

describe("in every SOP that may be put into force, whatever officials do in whatever order,", () => {
  const settings = propertySettings(150);

  test("no branch of the work is lost and none is doubled", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        for (const state of walk(contextOf(sop), actors, picks))
          expect(lostOrDoubled(state, openingsOf(sop))).toEqual([]);
      }),
      settings,
    );
  });

  test("somebody always has work while the berkas runs, and nobody once it has stopped", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        for (const state of walk(contextOf(sop), actors, picks).slice(1)) {
          const running = state.status === "open" || state.status === "held";
          expect(openWorkItems(state).length > 0).toBe(running);
          expect(!running || openRounds(state).every((round) => openItems(state, round) > 0)).toBe(true);
          expect(state.status !== "ended" || openRounds(state).length + state.waiting.length === 0).toBe(true);
        }
      }),
      settings,
    );
  });

  test("from wherever it is the berkas can be cancelled, and it can come to its end", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        const context = contextOf(sop);
        const states = walk(context, actors, picks).slice(1);
        for (const state of states.filter(({ status }) => status === "open" || status === "held")) {
          expect(carryOut(by(ratna).cancel(), state, context).status).toBe("cancelled");
        }
        const last = states.at(-1) ?? unopenedCase;
        const again = commandsFor(last, context, ratna).find(({ type }) => type === "ReopenCase");
        const going = again && last.status === "cancelled" ? carryOut(again, last, context) : last;
        expect(bringToEnd(going, context, actors).status).toBe("ended");
      }),
      settings,
    );
  });

  test("the buttons that an official sees are exactly the commands that are accepted", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        const context = contextOf(sop);
        const state = walk(context, actors, picks).at(-1) ?? unopenedCase;
        const stepIds = sop.steps.map((step) => step.id);
        for (const actor of [...actors, ...others]) {
          const shown = new Set(commandsFor(state, context, actor).map(written));
          const accepted = thinkable(state, stepIds, actor)
            .filter((command) => !isRefusal(decide(command, state, context)))
            .map(written);
          expect(new Set(accepted)).toEqual(shown);
        }
      }),
      settings,
    );
  });

  test("of all who may take one work item exactly one gets it", () => {
    fc.assert(
      fc.property(arbitraryRunnableSop(), choices, (sop, picks) => {
        const context = contextOf(sop);
        for (const state of walk(context, actors, picks)) {
          const claims = actors
            .flatMap((actor) => commandsFor(state, context, actor))
            .filter((command) => command.type === "ClaimWorkItem");
          for (const claim of claims) {
            const rivals = claims.filter((other) => other.workItemId === claim.workItemId);
            const after = carryOut(claim, state, context);
            expect(rivals.filter((rival) => !isRefusal(decide(rival, after, context)))).toEqual([]);
          }
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

/** The steps that must have begun exactly once; a join among them waits first. */
function openingsOf(sop: Sop): string[] {
  return openingSteps(sop).filter((id) => id !== END && !getStep(sop, id).joinsAll);
}

function openItems(state: CaseState, round: StepRound): number {
  return itemsOfRound(state, round.id).filter((item) => item.status === "offered" || item.status === "claimed").length;
}

/** Commands that somebody could think of, sensible or not. */
function thinkable(state: CaseState, stepIds: readonly string[], actor: Actor): CaseCommand[] {
  const says = by(actor);
  const items = [...Object.keys(state.workItems), "w999"];
  const passing = ["ForwardWorkItem", "DelegateWorkItem", "ReassignWorkItem", "AddPerformer"] as const;
  return [
    says.comment("Catatan"),
    ...attachable(state).flatMap(([id, content]) =>
      [true, false].map((replaces) => says.attach(id, content, { replaces })),
    ),
    says.hold(),
    says.resume(),
    says.cancel(),
    ...[...stepIds, END].map((stepId) => says.reopen(stepId)),
    ...["Staf", "Kasubbag", "Kadis", "Loket"].map((viaPostId) => says.open({ viaPostId })),
    ...items.flatMap((id) => [says.claim(id), says.release(id), says.complete(id), says.answer(id), says.recall(id)]),
    ...items.flatMap((id) => [says.remove(id), says.openChild(id, `berkas-${id}`)]),
    ...items.flatMap((id) => ["yes", "no", "ditolak", "ditunda"].map((outcome) => says.decide(id, outcome))),
    ...items.flatMap((id) =>
      [...stepIds, END].flatMap((stepId) => [
        says.sendBack(id, stepId),
        says.sendBack(id, stepId, "Tanggal keliru", { straightBack: true }),
      ]),
    ),
    ...items.flatMap((id) => receivers.flatMap((postId) => passing.map((type) => says.pass(type, id, postId)))),
  ];
}

/** A document that nobody made yet, and the last one with other words; whether it is there is for the case to say. */
function attachable({ documents }: CaseState): [id: string, content?: string][] {
  const last = Object.values(documents).at(-1);
  const newer: [string, string][] = last ? [[last.id, `versi ${last.versions.length + 1}`]] : [];
  return [[`dokumen-${Object.keys(documents).length + 1}`], ...newer];
}

function written(command: CaseCommand): string {
  const { by: _by, at: _at, commandId: _id, ...rest } = command;
  return JSON.stringify(rest);
}
