import { changeStep, proposeSteps, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { sureSteps } from "../../migration/sure-steps.ts";
import type { Procedure } from "../../procedure.ts";
import { by } from "../../testing/commands.ts";
import { carryOut, given } from "../../testing/given-case.ts";
import { contextOf, joining, letterSop, official, procedureOf } from "../../testing/test-office.ts";
import type { Actor } from "../actor.ts";
import { openWorkItems } from "../case-state.ts";
import type { CaseContext } from "../course.ts";
import { decide } from "../decide.ts";
import { movedDeadlines } from "../deadlines.ts";
import { obstaclesOf } from "./migrate-case.ts";

const [siti, budi, joko] = [official("siti", "Staf"), official("budi", "Staf"), official("joko", "Kasubbag")];
const ratna: Actor = { ...official("ratna"), administrator: true };

/** The letter's SOP after its revision: the draft is entered in a book first, and the head of the section checks what the subsection did. */
const revised = procedureOf(
  `
  1 | Staf  | Menyusun konsep surat      | → 2               | ATK; Disposisi | 30 menit | Konsep surat
  2 | Staf  | Mencatat pada buku agenda  | → 3               |                | 5 menit  | Agenda
  3 | Kabid | Memeriksa konsep surat     | ya → 4, tidak → 1 | Konsep surat   | 1 jam    | Konsep surat
  4 | Kadis | Menandatangani surat       | → selesai         |                | 1 hari   | Surat`,
  "sop-baru",
);
const steps = { s1: "s1", s2: "s3", s3: "s4" };
const letter = contextOf(letterSop);

function beside(drawing: string | Sop): { context: CaseContext; target: Procedure } {
  return { context: contextOf(drawing), target: procedureOf(drawing, "sop-baru") };
}

test("the steps of a new version are proposed by what they do, not by their row", () => {
  expect(sureSteps(proposeSteps(letter.procedure.sop, revised.sop))).toEqual(steps);
});

test("a step whose sentence was changed is proposed, but a person must confirm it", () => {
  const reworded = changeStep(letter.procedure.sop, "s2", (step) => ({ ...step, activity: "Meneliti konsep surat" }));
  expect(proposeSteps(letter.procedure.sop, reworded)[1]).toEqual({ from: "s2", to: "s2", sure: false });
  const other = changeStep(letter.procedure.sop, "s2", (step) => ({ ...step, activity: "Mengarsipkan tembusan" }));
  expect(proposeSteps(letter.procedure.sop, other)[1]).toEqual({ from: "s2", sure: false });
});

test("a berkas goes on by the new SOP where it stands, for those to whom the new SOP gives the work, by its Waktu", () => {
  given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"), by(joko).claim("w2"))
    .when(by(ratna, "2026-03-02T02:10:00.000Z").migrate(revised, steps))
    .thenHappens(
      { type: "CaseMigrated", fromProcedureId: "sop-surat", toProcedureId: "sop-baru", steps, reason: "SOP direvisi" },
      { type: "WorkItemWithdrawn", workItemId: "w2", because: "case-migrated" },
      {
        type: "WorkItemOffered",
        workItemId: "w3",
        roundId: "s2.1",
        stepId: "s3",
        audience: { kind: "post", postId: "Kabid" },
        dueAt: "2026-03-02T03:10:00.000Z",
      },
    );
});

test("work stays in the hands of whoever has it where the new SOP gives it to the same post, and its deadline moves", () => {
  const context = contextOf(letterSop);
  const state = given(context, by(siti).open(), by(siti).claim("w1")).state;
  const slower = procedureOf(letterSop.replace("30 menit", "45 menit"), "sop-baru");
  const same = { s1: "s1", s2: "s2", s3: "s3" };
  const moved = carryOut(by(ratna).migrate(slower, same), state, context);
  expect(openWorkItems(moved)).toMatchObject([
    { id: "w1", status: "claimed", claimedBy: "siti", dueAt: "2026-03-02T02:45:00.000Z" },
  ]);
  const next = { ...context, procedure: slower };
  expect(openWorkItems(carryOut(by(siti).complete("w1"), moved, next))).toMatchObject([{ stepId: "s2" }]);
});

test("a post that stands behind the same performer now gets the work, and what was passed on by hand stays", () => {
  const context = contextOf(letterSop);
  const opened = given(context, by(siti).open(), by(siti).claim("w1")).state;
  const target = { ...procedureOf(letterSop, "sop-baru") };
  const rebound = { ...target, binding: { ...target.binding, p1: { kind: "post", postId: "Loket" } as const } };
  const same = { s1: "s1", s2: "s2", s3: "s3" };
  const moved = carryOut(by(ratna).migrate(rebound, same), opened, context);
  expect(openWorkItems(moved)).toMatchObject([{ status: "offered", audience: { kind: "post", postId: "Loket" } }]);
  const passed = carryOut(by(siti).pass("ForwardWorkItem", "w1", "Kadis"), opened, context);
  expect(openWorkItems(carryOut(by(ratna).migrate(rebound, same), passed, context))).toMatchObject([
    { audience: { kind: "post", postId: "Kadis" } },
  ]);
});

test("tidak leads back along the new SOP to the official who did the step by the old one", () => {
  const before = given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  const moved = carryOut(by(ratna).migrate(revised, steps), before, letter);
  const next = { ...letter, procedure: revised };
  const kabid = official("kabid", "Kabid");
  const taken = carryOut(by(kabid).claim("w3"), moved, next);
  const back = carryOut(by(kabid).decide("w3", "no"), taken, next);
  expect(openWorkItems(back)).toMatchObject([{ stepId: "s1", round: 2, reservedFor: "siti" }]);
});

test("a berkas that waits at a step that is gone is refused, with the step", () => {
  const short = procedureOf(
    `
    1 | Staf  | Menyusun konsep surat | → 2       | | 30 menit |
    2 | Kadis | Menandatangani surat  | → selesai | | 1 hari   |`,
    "sop-baru",
  );
  const state = given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  const command = by(ratna).migrate(short, { s1: "s1", s3: "s2" });
  expect(decide(command, state, letter)).toEqual({ refused: "migration-step-gone" });
  expect(obstaclesOf(command, state, letter)).toEqual([{ code: "migration-step-gone", stepId: "s2" }]);
});

test("what was done at a step that is gone stays in the berkas, and nothing goes back there", () => {
  const short = procedureOf(
    `
    1 | Kasubbag | Memeriksa konsep surat | ya → 2, tidak → selesai | | 10 menit |
    2 | Kadis    | Menandatangani surat   | → selesai               | | 1 hari   |`,
    "sop-baru",
  );
  const state = given(letter, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  const moved = carryOut(by(ratna).migrate(short, { s2: "s1", s3: "s2" }), state, letter);
  const next = { ...letter, procedure: short };
  expect(moved.rounds["s1.1"]).toMatchObject({ stepId: "former:sop-surat:s1", status: "done", to: ["s1"] });
  expect(decide(by(siti).recall("w1"), moved, next)).toEqual({ refused: "recall-too-late" });
  const taken = carryOut(by(joko).claim("w2"), moved, next);
  expect(decide(by(joko).sendBack("w2", "s1"), taken, next)).toEqual({ refused: "step-not-performed" });
});

const forked = `
  1 | Staf     | Menerima permohonan  | → 2, → 3 | | 30 menit |
  2 | Kasubbag | Memeriksa berkas     | → 4    | | 10 menit |
  3 | Bendahara| Menghitung biaya     | → 4    | | 10 menit |
  4 | Kadis    | Menandatangani surat | gabung | | 1 hari   |`;
const inRow = forked.replace("→ 2, → 3", "→ 2").replace("→ 4    | | 10 menit |\n  3", "→ 3    | | 10 menit |\n  3");
const all = { s1: "s1", s2: "s2", s3: "s3", s4: "s4" };

test("branches that the new SOP no longer lets run side by side keep a berkas from going on by it", () => {
  const context = contextOf(forked);
  const state = given(context, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  expect(openWorkItems(state).map(({ stepId }) => stepId)).toEqual(["s2", "s3"]);
  const command = by(ratna).migrate(procedureOf(inRow, "sop-baru"), all);
  expect(decide(command, state, context)).toEqual({ refused: "migration-ways-differ" });
});

test("a berkas before the fork that vanished goes on, and so does one whose branches are still there", () => {
  const { context, target } = beside(forked);
  const before = given(context, by(siti).open()).state;
  expect(carryOut(by(ratna).migrate(procedureOf(inRow, "sop-baru"), all), before, context).procedureId).toBe(
    "sop-baru",
  );
  const inside = given(context, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  const moved = carryOut(by(ratna).migrate(target, all), inside, context);
  expect(openWorkItems(moved).map(({ id }) => id)).toEqual(["w2", "w3"]);
});

test("a branch that waits where the new SOP waits no longer keeps a berkas from going on by it", () => {
  const context = contextOf(forked);
  const state = given(
    context,
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti).complete("w1"),
    by(joko).claim("w2"),
    by(joko).complete("w2"),
  ).state;
  const open = procedureOf(changeStep(contextOf(forked).procedure.sop, "s4", (step) => ({ ...step, joinsAll: false })));
  const command = by(ratna).migrate({ ...open, id: "sop-baru" }, all);
  expect(obstaclesOf(command, state, context)).toEqual([{ code: "migration-join-gone", stepId: "s4" }]);
});

test("a signer who is new in the step is asked as well, and one who is gone is asked no more", () => {
  const three = `1 | Staf + Kasubbag + Kadis | Membubuhkan paraf | → selesai | | 30 menit |`;
  const two = `1 | Staf + Kabid | Membubuhkan paraf | → selesai | | 30 menit |`;
  const context = contextOf(three);
  const state = given(context, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  const moved = carryOut(by(ratna).migrate(procedureOf(two, "sop-baru"), { s1: "s1" }), state, context);
  expect(openWorkItems(moved)).toMatchObject([{ audience: { kind: "post", postId: "Kabid" }, roundId: "s1.1" }]);
  expect(moved.workItems["w2"]).toMatchObject({ status: "withdrawn", withdrawn: "case-migrated" });
});

test("where what was done is enough by the new SOP, the berkas goes on at once", () => {
  const both = `
    1 | Staf + Kasubbag | Membubuhkan paraf    | → 2       | | 30 menit |
    2 | Kadis           | Menandatangani surat | → selesai | | 30 menit |`;
  const context = contextOf(both);
  const state = given(context, by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")).state;
  const alone = procedureOf(both.replace("Staf + Kasubbag", "Staf           "), "sop-baru");
  const moved = carryOut(by(ratna).migrate(alone, { s1: "s1", s2: "s2" }), state, context);
  expect(openWorkItems(moved)).toMatchObject([{ stepId: "s2" }]);
});

test("a performer who has decided a step that is no decision any more keeps a berkas from going on", () => {
  const sop = joining(
    contextOf(`
    1 | Staf + Kasubbag | Memeriksa berkas | ya → 2, tidak → selesai | | 30 menit |
    2 | Kadis           | Menandatangani   | → selesai               | | 30 menit |`).procedure.sop,
  );
  const context = contextOf(sop);
  const state = given(context, by(siti).open(), by(siti).claim("w1"), by(siti).decide("w1", "yes")).state;
  const task = procedureOf(
    `
    1 | Staf + Kasubbag | Memeriksa berkas | → 2       | | 30 menit |
    2 | Kadis           | Menandatangani   | → selesai | | 30 menit |`,
    "sop-baru",
  );
  const command = by(ratna).migrate(task, { s1: "s1", s2: "s2" });
  expect(obstaclesOf(command, state, context)).toEqual([{ code: "migration-decided", stepId: "s1" }]);
});

test("work that waits for a berkas of another SOP is not taken from whoever waits", () => {
  const calling = changeStep(letter.procedure.sop, "s1", (step) => ({ ...step, subSop: "SOP lain" }));
  const context = contextOf(calling);
  const state = given(context, by(siti).open(), by(siti).claim("w1"), by(siti).openChild("w1")).state;
  const given1 = changeStep(calling, "s1", (step) => ({ ...step, performerIds: ["p2"] }));
  const command = by(ratna).migrate(procedureOf(given1, "sop-baru"), { s1: "s1", s2: "s2", s3: "s3" });
  expect(decide(command, state, context)).toEqual({ refused: "child-case-running" });
});

test("a berkas on hold goes on by the new SOP and stays on hold, and work that it brings waits only since then", () => {
  const at = (time: string): string => `2026-03-02T${time}:00.000Z`;
  const both = changeStep(letter.procedure.sop, "s1", (step) => ({ ...step, performerIds: ["p1", "p2"] }));
  const shared = { ...procedureOf(both, "sop-baru") };
  const held = given(letter, by(siti, at("02:00")).open(), by(ratna, at("02:10")).hold()).state;
  const moved = carryOut(by(ratna, at("02:20")).migrate(shared, { s1: "s1", s2: "s2", s3: "s3" }), held, letter);
  expect(moved.status).toBe("held");
  const resumed = carryOut(by(ratna, at("02:40")).resume(), moved, { ...letter, procedure: shared });
  expect(openWorkItems(resumed).map(({ performerId, dueAt }) => [performerId, dueAt])).toEqual([
    // Half an hour of work: ten minutes were over, and half an hour passed on hold.
    ["p1", at("03:00")],
    ["p2", at("03:10")],
  ]);
  // Counted anew with the calendar, it is the same.
  expect(movedDeadlines(resumed, { ...letter, procedure: shared })).toEqual({});
});

test("only the administrator moves a berkas, only one that runs, only to another SOP, with a reason and a whole map", () => {
  const opened = given(letter, by(siti).open());
  opened.when(by(budi).migrate(revised, steps)).thenRefused("not-in-charge");
  opened.when(by(ratna).migrate(revised, steps, " ")).thenRefused("word-missing");
  opened.when(by(ratna).migrate(letter.procedure, steps)).thenRefused("migration-same-sop");
  opened.when(by(ratna).migrate(revised, { s1: "s1", s2: "s1" })).thenRefused("migration-map-wrong");
  opened.when(by(ratna).migrate(revised, { s1: "s9" })).thenRefused("migration-map-wrong");
  given(letter, by(siti).open(), by(ratna).cancel())
    .when(by(ratna).migrate(revised, steps))
    .thenRefused("case-cancelled");
});
