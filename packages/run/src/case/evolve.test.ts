import { expect, test } from "vitest";
import { by } from "../testing/commands.ts";
import { carryOut, given } from "../testing/given-case.ts";
import { contextOf, letterSop, official } from "../testing/test-office.ts";
import type { CaseEvent } from "./case-event.ts";
import { decide } from "./decide.ts";
import { isRefusal } from "./decision.ts";
import { evolve, replay } from "./evolve.ts";

const siti = official("siti", "Staf");

/** A trail as it was stored before work could be passed on, fetched back or put right. */
const oldTrail = [
  {
    type: "CaseOpened",
    caseId: "berkas-1",
    procedureId: "sop-surat",
    subject: "Permohonan",
    number: "",
    viaPostId: "Staf",
    by: { officialId: "siti", postId: "Staf" },
    at: "2026-03-02T02:00:00.000Z",
  },
  {
    type: "WorkItemOffered",
    workItemId: "w1",
    roundId: "s1.1",
    stepId: "s1",
    round: 1,
    from: [],
    performerId: "p1",
    audience: { kind: "post", postId: "Staf" },
    at: "2026-03-02T02:00:00.000Z",
  },
  { type: "WorkItemClaimed", workItemId: "w1", by: { officialId: "siti" }, at: "2026-03-02T02:05:00.000Z" },
  {
    type: "WorkItemCompleted",
    workItemId: "w1",
    requirementsMet: [],
    by: { officialId: "siti" },
    at: "2026-03-02T02:10:00.000Z",
  },
  { type: "StepFinished", roundId: "s1.1", outcome: { kind: "forward" }, to: ["s2"], at: "2026-03-02T02:10:00.000Z" },
  {
    type: "WorkItemOffered",
    workItemId: "w2",
    roundId: "s2.1",
    stepId: "s2",
    round: 1,
    from: ["s1.1"],
    performerId: "p2",
    audience: { kind: "post", postId: "Kasubbag" },
    at: "2026-03-02T02:10:00.000Z",
  },
] as const satisfies CaseEvent[];

test("a berkas whose trail is older than today's commands goes on with them", () => {
  const letter = contextOf(letterSop);
  const old = replay(oldTrail);
  const joko = official("joko", "Kasubbag");
  expect(isRefusal(decide(by(siti).recall("w1"), old, letter))).toBe(false);
  const taken = carryOut(by(joko).claim("w2"), old, letter);
  const back = carryOut(by(joko).sendBack("w2", "s1", "Keliru", { straightBack: true }), taken, letter);
  expect(back.workItems.w3).toMatchObject({ stepId: "s1", round: 2, reservedFor: "siti" });
});

test("an event that this version does not know, or that speaks of what is not there, changes nothing", () => {
  const { state } = given(contextOf(letterSop), by(siti).open());
  const strange = [
    { type: "StampAffixed", workItemId: "w1", at: "2026-03-02T02:00:00.000Z" },
    { type: "WorkItemClaimed", workItemId: "w9", by: { officialId: "siti" }, at: "2026-03-02T02:00:00.000Z" },
    { type: "WorkItemRecalled", workItemId: "w9", by: { officialId: "siti" }, at: "2026-03-02T02:00:00.000Z" },
    { type: "StepFinished", roundId: "s9.1", outcome: { kind: "forward" }, to: [], at: "2026-03-02T02:00:00.000Z" },
  ] as unknown as CaseEvent[];
  for (const event of strange) expect(evolve(state, event)).toEqual(state);
});
