import { changeStep, drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const { sop } = drawSop(letterSop);
const calling = contextOf(changeStep(sop, "s1", (step) => ({ ...step, subSop: "Penomoran Surat Keluar" })));
const siti = official("siti", "Staf");
const taken = [by(siti).open(), by(siti).claim("w1")];
const waiting = [...taken, by(siti).openChild("w1")];

test("a step that calls another SOP opens a berkas of it, and waits for that berkas", () => {
  given(calling, ...taken)
    .when(by(siti).openChild("w1"))
    .thenHappens({
      type: "ChildCaseOpened",
      workItemId: "w1",
      childCaseId: "berkas-2",
      procedureId: "sop-lain",
      by: { officialId: "siti", postId: "Staf" },
    });
  const story = given(calling, ...waiting);
  expect(story.state.workItems.w1?.children).toEqual([
    { caseId: "berkas-2", procedureId: "sop-lain", status: "running" },
  ]);
  story.when(by(siti).complete("w1")).thenRefused("child-case-running");
  story.when(by(siti).openChild("w1", "berkas-3")).thenRefused("child-case-running");
});

test("once the other berkas has ended its result is there, and the step goes on", () => {
  given(calling, ...waiting)
    .when(by(siti).recordChild("berkas-2", "ended", " Nomor 5/2026 "))
    .thenHappens({ type: "ChildCaseStopped", workItemId: "w1", how: "ended", result: "Nomor 5/2026" });
  const story = given(calling, ...waiting, by(siti).recordChild("berkas-2", "ended", "Nomor 5/2026"));
  expect(story.state.workItems.w1?.children).toMatchObject([{ status: "ended", result: "Nomor 5/2026" }]);
  story.when(by(siti).complete("w1")).thenWorkAt("s2");
});

test("where the other berkas was cancelled another one may be opened", () => {
  given(calling, ...waiting, by(siti).recordChild("berkas-2", "cancelled"))
    .when(by(siti).openChild("w1", "berkas-3"))
    .thenHappens({ type: "ChildCaseOpened", childCaseId: "berkas-3" });
});

test("the step may be finished without a berkas of the other SOP, where none is needed", () => {
  given(calling, ...taken)
    .when(by(siti).complete("w1"))
    .thenWorkAt("s2");
});

test("the end of the other berkas is heard once, even while this one is on hold", () => {
  const news = by(siti).recordChild("berkas-2");
  given(calling, ...waiting, by(siti).hold())
    .when(news)
    .thenHappens({ type: "ChildCaseStopped" });
  given(calling, ...waiting, news)
    .when(news)
    .thenRefused("child-not-awaited");
});

test("a step that calls no SOP opens no other berkas, and nobody else's step does", () => {
  given(contextOf(letterSop), ...taken)
    .when(by(siti).openChild("w1"))
    .thenRefused("no-sop-called");
  given(calling, ...taken)
    .when(by(official("budi", "Staf")).openChild("w1"))
    .thenRefused("work-item-taken");
});

test("a berkas that is part of another one knows of which", () => {
  const origin = { kind: "case", caseId: "berkas-0", workItemId: "w3" } as const;
  given(calling).when(by(siti).open({ origin })).thenHappens({ type: "CaseOpened", origin }, {});
  expect(given(calling, by(siti).open({ origin })).state.origin).toEqual(origin);
});

test("a berkas of the other SOP that is reopened is waited for again, as far as the step is not done", () => {
  const ended = by(siti).recordChild("berkas-2", "ended", "Nomor 5/2026");
  const reopened = by(siti).recordChild("berkas-2", "reopened");
  const story = given(calling, ...waiting, ended, reopened);
  expect(story.state.workItems.w1?.children).toEqual([
    { caseId: "berkas-2", procedureId: "sop-lain", status: "running" },
  ]);
  story.when(by(siti).complete("w1")).thenRefused("child-case-running");
  story.when(reopened).thenRefused("child-not-awaited");
  story.when(ended).thenHappens({ type: "ChildCaseStopped", how: "ended" });
  given(calling, ...waiting, ended, by(siti).complete("w1"))
    .when(reopened)
    .thenHappens({ type: "ChildCaseReopened", workItemId: "w1", childCaseId: "berkas-2" });
});
