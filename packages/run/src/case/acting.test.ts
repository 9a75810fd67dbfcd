import { expect, test } from "vitest";
import { by } from "../testing/commands.ts";
import { given } from "../testing/given-case.ts";
import { actingFor, contextOf, letterSop, official } from "../testing/test-office.ts";
import { available } from "./available.ts";
import type { ActingUnder } from "./acting.ts";
import type { Actor } from "./actor.ts";

const context = contextOf(letterSop);
const siti = official("siti", "Staf");
const eko = actingFor("Kasubbag", official("eko", "Staf"));
const under: ActingUnder = { appointmentId: "surat-Kasubbag", form: "plh", basis: "SPT 800/12/2026" };
const checked = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1")] as const;

const offers = (actor: Actor) =>
  available(given(context, ...checked).state, context.procedure, actor).map(({ type }) => type);

test("whoever acts for a post does its work, and the trail says for which post, in which form and by which letter", () => {
  given(context, ...checked)
    .when(by(eko).claim("w2"))
    .thenHappens({ type: "WorkItemClaimed", by: { officialId: "eko", postId: "Kasubbag", acting: under } });
});

test("what somebody does in a post of their own is not done for another, even while they act for one", () => {
  given(context, by(siti).open())
    .when(by(eko).claim("w1"))
    .thenHappens({ type: "WorkItemClaimed", by: { officialId: "eko", postId: "Staf" } });
});

test("an appointment for other SOPs gives no part in this one", () => {
  const dewi = actingFor("Kasubbag", official("dewi", "Loket"), ["sop-lain"]);
  expect(offers(dewi)).not.toContain("ClaimWorkItem");
  given(context, ...checked)
    .when(by(dewi).claim("w2"))
    .thenRefused("work-item-not-yours");
  const inThis = actingFor("Kasubbag", official("dewi", "Loket"), ["sop-lain", context.procedure.id]);
  expect(offers(inThis)).toContain("ClaimWorkItem");
});

test("once an appointment is over, nobody goes on with what they had in hand by it", () => {
  const after = official("eko", "Staf");
  given(context, ...checked, by(eko).claim("w2"))
    .when(by(after).decide("w2", "yes"))
    .thenRefused("work-item-not-yours");
});

test("whoever acts for a superior gives the work of the posts below to others, in the superior's name", () => {
  const [post] = actingFor("Kadis", official("eko")).acting ?? [];
  const chief: Actor = {
    ...official("eko", "Loket"),
    acting: post ? [{ ...post, leads: { postIds: ["Kasubbag"], unitIds: [] } }] : [],
  };
  expect(offers(chief)).toContain("ReassignWorkItem");
  given(context, ...checked)
    .when(by(chief).pass("ReassignWorkItem", "w2", "Staf"))
    .thenHappens({
      type: "WorkItemReassigned",
      by: { officialId: "eko", postId: "Kadis", acting: { ...under, appointmentId: "surat-Kadis" } },
    });
});

test("a berkas is opened through the post for which somebody acts", () => {
  const dewi = actingFor("Staf", official("dewi"));
  const { decision } = given(context).when(by(dewi).open({ viaPostId: "Staf" }));
  const acting = { ...under, appointmentId: "surat-Staf" };
  expect(decision).toContainEqual(
    expect.objectContaining({ type: "CaseOpened", by: { officialId: "dewi", postId: "Staf", acting } }),
  );
});
