import { changeStep, defaultWorkingCalendar, drawSop, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { carryOut, deedsOn, type Deed } from "./deeds.ts";
import { atWork, nowOf, startTrial, type TrialRun } from "./trial-run.ts";
import { laterBy, nextDue, waitUntil } from "./trial-time.ts";

// A Monday at nine, in an office in WIB.
const begin = (sop: Sop): TrialRun => startTrial(sop, defaultWorkingCalendar(), "2026-11-23T02:00:00.000Z", "Coba");
const whoNow = (run: TrialRun): string[] => atWork(run).map(({ performer }) => performer.name);

/** The one piece of work that a performer has now. */
function itemOf(run: TrialRun, name: string) {
  return atWork(run).find(({ performer }) => performer.name === name)!.items[0]!;
}
function does(run: TrialRun, name: string, deed: Pick<Deed, "type"> & object = { type: "CompleteWorkItem" }): TrialRun {
  return carryOut(run, { workItemId: itemOf(run, name).id, ...deed } as Deed, "Coba", true);
}

test("where two of three are enough, the third has nothing more to do", () => {
  const { sop } = drawSop(`1 | Staf + Kasubbag + Kabid | Memaraf konsep | → 2 | | 10 menit | Konsep
                           2 | Kadis | Menandatangani | | | 10 menit | Surat`);
  const run = begin(changeStep(sop, "s1", (step) => ({ ...step, participation: "quorum", quorum: 2 })));
  const two = does(does(run, "Staf"), "Kabid");
  expect(whoNow(two)).toEqual(["Kadis"]);
  expect(nowOf(two).events).toContainEqual(
    expect.objectContaining({ type: "WorkItemWithdrawn", because: "step-settled" }),
  );
});

const forked = drawSop(`1 | Staf     | Menerima berkas  | → 2, → 3 | | 10 menit | Berkas
                        2 | Kasubbag | Memeriksa berkas | → 4      | | 1 hari   | Catatan
                        3 | Bendahara| Menghitung biaya | → 4      | | 10 menit | Kuitansi
                        4 | Kadis    | Menandatangani   | gabung   | | 10 menit | Surat`).sop;

test("a branch that has come to the meeting of branches waits there for the other one", () => {
  const one = does(does(begin(forked), "Staf"), "Bendahara");
  expect(whoNow(one)).toEqual(["Kasubbag"]);
  expect(nowOf(one).state.waiting).toMatchObject([{ stepId: "s4" }]);
  expect(whoNow(does(one, "Kasubbag"))).toEqual(["Kadis"]);
});

test("while one branch takes its whole day, the other one becomes overdue, and the trial says so", () => {
  const run = does(does(begin(forked), "Staf"), "Kasubbag");
  expect(itemOf(run, "Bendahara").reminded?.overdue).toBeDefined();
});

test("work that nobody does for a day after its deadline is told to the superior", () => {
  const run = begin(forked);
  const late = waitUntil(run, laterBy(run, nextDue(run)!, 450));
  expect(itemOf(late, "Staf").reminded?.escalated).toBeUndefined();
  const later = waitUntil(late, laterBy(late, nowOf(late).at, 1));
  expect(itemOf(later, "Staf").reminded?.escalated).toBeDefined();
});

test("a step that calls another SOP waits for its berkas, and is finished after it", () => {
  const calling = changeStep(forked, "s1", (step) => ({ ...step, subSop: "Pengarsipan Surat" }));
  const waiting = does(begin(calling), "Staf", { type: "OpenChildCase" });
  expect(deedsOn(waiting, itemOf(waiting, "Staf")).map(({ type }) => type)).not.toContain("CompleteWorkItem");
  const ended = does(waiting, "Staf", { type: "EndChildCase" });
  expect(whoNow(does(ended, "Staf"))).toEqual(["Kasubbag", "Bendahara"]);
});

test("what is put right comes straight back to whoever returned it, and the steps between still count", () => {
  const { sop } = drawSop(`1 | Staf     | Menyusun konsep  | | | 10 menit | Konsep
                           2 | Kasubbag | Memeriksa konsep | | | 10 menit | Konsep
                           3 | Kadis    | Menandatangani   | | | 10 menit | Surat`);
  const signing = does(does(begin(sop), "Staf"), "Kasubbag");
  const sent = (straightBack: boolean): TrialRun =>
    does(signing, "Kadis", { type: "SendBack", toStepId: "s1", straightBack } as Deed);
  expect(whoNow(sent(true))).toEqual(["Staf"]);
  expect(whoNow(does(sent(true), "Staf"))).toEqual(["Kadis"]);
  expect(whoNow(does(sent(false), "Staf"))).toEqual(["Kasubbag"]);
});
