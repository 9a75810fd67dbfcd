import { expect, test } from "vitest";
import { unopenedCase } from "../case/case-state.ts";
import { decide } from "../case/decide.ts";
import { isRefusal } from "../case/decision.ts";
import { replay } from "../case/evolve.ts";
import type { CaseCommand } from "../case/case-command.ts";
import type { CaseEntry } from "../store/case-store.ts";
import { by } from "../testing/commands.ts";
import { contextOf, letterSop, official, procedureOf } from "../testing/test-office.ts";
import { inPresentTerms } from "./present-terms.ts";
import { readFormerStep } from "./step-map.ts";

const siti = official("siti", "Staf");
const ratna = { ...official("ratna"), administrator: true };
const next = procedureOf(
  `
  1 | Kasubbag | Mencatat surat         | → 2                     | | 5 menit  |
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → selesai | | 10 menit |
  3 | Kadis    | Menandatangani surat   | → selesai               | | 1 hari   |`,
  "sop-baru",
);

/** The trail that these commands leave. */
function trailOf(...commands: CaseCommand[]): CaseEntry[] {
  let state = unopenedCase;
  return commands.map((command, i) => {
    const events = decide(command, state, contextOf(letterSop));
    if (isRefusal(events)) throw new Error(events.refused);
    state = replay(events, state);
    const { commandId, at } = command;
    return { version: i + 1, commandId, officialId: command.by.officialId, at, events };
  });
}

test("a trail that began by an older SOP is read by the steps of the new one, and what that one lacks is known as former", () => {
  const trail = trailOf(
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti).complete("w1"),
    by(ratna).migrate(next, { s2: "s2", s3: "s3" }),
  );
  const told = inPresentTerms(trail).flatMap(({ events }) => events);
  const offers = told.filter(({ type }) => type === "WorkItemOffered");
  expect(offers).toMatchObject([{ stepId: "former:sop-surat:s1" }, { stepId: "s2" }]);
  expect(told.find(({ type }) => type === "StepFinished")).toMatchObject({ to: ["s2"] });
  expect(readFormerStep("former:sop-surat:s1")).toEqual({ procedureId: "sop-surat", stepId: "s1" });
  expect(readFormerStep("s2")).toBeUndefined();
});

test("the trail of a berkas that never changed its SOP is told as it is", () => {
  const trail = trailOf(by(siti).open());
  expect(inPresentTerms(trail)).toBe(trail);
});
