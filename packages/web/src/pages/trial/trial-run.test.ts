import { defaultWorkingCalendar, drawSop } from "@alur/model";
import { whyNotRunnable } from "@alur/run";
import { arbitraryRunnableSop } from "@alur/run/testing";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { carryOut, deedsOn, type Deed } from "./deeds.ts";
import { atWork, nowOf, pretendedBinding, startTrial, stepBack, type TrialRun } from "./trial-run.ts";
import { laterBy, nextDue, waitUntil } from "./trial-time.ts";
import { wayTaken } from "./way-taken.ts";

const { sop } = drawSop(
  `1 | Staf     | Menyusun surat  | → 2 | | 30 menit | Surat
   2 | Kasubbag | Memeriksa surat | ya → 3, tidak → 1 | | 10 menit | Surat
   3 | Kasubbag | Mencatat surat  | | | menyesuaikan | Surat`,
);
// A Monday at nine, in an office in WIB.
const start = (): TrialRun => startTrial(sop, defaultWorkingCalendar(), "2026-11-23T02:00:00.000Z", "Coba");
const stepsNow = (run: TrialRun): string[] => atWork(run).flatMap(({ items }) => items.map((item) => item.stepId));

function act(run: TrialRun, outcome?: string): TrialRun {
  const [item] = atWork(run)[0]!.items;
  const workItemId = item!.id;
  return outcome === undefined
    ? carryOut(run, { type: "CompleteWorkItem", workItemId }, "Coba", true)
    : carryOut(run, { type: "DecideWorkItem", workItemId, outcome }, "Coba", true);
}

test("a trial gives each official the work that the engine would give them, until the berkas comes to its end", () => {
  const [s1, s2, s3] = sop.steps.map(({ id }) => id);
  let run = start();
  expect(stepsNow(run)).toEqual([s1]);
  run = act(run);
  expect(stepsNow(run)).toEqual([s2]);
  run = act(run, "no");
  expect(stepsNow(run)).toEqual([s1]);
  run = act(act(run), "yes");
  expect(stepsNow(run)).toEqual([s3]);
  run = act(run);
  expect(nowOf(run).state.status).toBe("ended");
  const way = wayTaken(sop, nowOf(run).state);
  expect([...way.done]).toEqual([s1, s2, s3]);
  // The arrow of "tidak" was walked too.
  expect(way.arrows.size).toBe(sop.flows.length);
});

test("a step that takes all of its time moves the clock to its deadline, and one whose time cannot be reckoned does not", () => {
  let run = act(start());
  expect(nowOf(run).at).toBe("2026-11-23T02:30:00.000Z");
  run = act(run, "yes");
  const before = nowOf(run).at;
  expect(nowOf(act(run)).at).toBe(before);
});

test("what is left undone past its deadline is overdue, and one action back it is not", () => {
  const late = waitUntil(start(), laterBy(start(), nextDue(start())!, 1));
  expect(Object.values(nowOf(late).state.workItems)[0]?.reminded?.overdue).toBeDefined();
  expect(nowOf(stepBack(late)).state).toEqual(nowOf(start()).state);
});

test("of an SOP that is ready to run, every trial goes on until its end: nobody is left without anything to do", () => {
  fc.assert(
    fc.property(arbitraryRunnableSop(), fc.infiniteStream(fc.nat()), (sop, choices) => {
      fc.pre(whyNotRunnable(sop, pretendedBinding(sop)).length === 0);
      let run = startTrial(sop, defaultWorkingCalendar(), "2026-11-23T02:00:00.000Z", "Coba");
      for (let i = 0; i < 40 && nowOf(run).state.status === "open"; i++) {
        const items = atWork(run).flatMap((list) => list.items);
        const deeds = items
          .flatMap((item) => deedsOn(run, item))
          .flatMap((command): Deed[] =>
            command.type === "CompleteWorkItem"
              ? [{ type: command.type, workItemId: command.workItemId }]
              : command.type === "DecideWorkItem"
                ? command.outcomes.map((outcome) => ({ type: command.type, workItemId: command.workItemId, outcome }))
                : [],
          );
        const deed = deeds[choices.next().value % deeds.length];
        expect(deed).toBeDefined();
        const after = carryOut(run, deed!, "Coba", true);
        expect(after.moments.length).toBe(run.moments.length + 1);
        run = after;
      }
    }),
    propertySettings(20),
  );
});
