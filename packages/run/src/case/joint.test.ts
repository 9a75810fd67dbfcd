import { changeStep, drawSop, type Step } from "@alur/model";
import { expect, test } from "vitest";
import { by } from "../testing/commands.ts";
import { given } from "../testing/given-case.ts";
import { contextOf, official } from "../testing/test-office.ts";

const [siti, joko, kabid] = [official("siti", "Staf"), official("joko", "Kasubbag"), official("kabid", "Kabid")];

/** Three perform the first step, a task or a decision, as is said. */
function three(kind: Step["kind"], how: Pick<Step, "participation"> & Partial<Step>) {
  const ways = kind === "decision" ? "ya → 2, tidak → selesai" : "→ 2";
  const { sop } = drawSop(`
    1 | Staf + Kasubbag + Kabid | Memaraf konsep surat | ${ways}
    2 | Kadis                   | Menandatangani surat |`);
  return contextOf(changeStep(sop, "s1", (step) => ({ ...step, ...how })));
}

test("two of three initials are enough where the quorum is two, and the third is asked no more", () => {
  const quorum = three("task", { participation: "quorum", quorum: 2 });
  const one = [by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"), by(kabid).claim("w3")];
  expect(given(quorum, ...one).state.rounds["s1.1"]?.status).toBe("open");
  given(quorum, ...one)
    .when(by(kabid).complete("w3"))
    .thenHappens(
      { type: "WorkItemCompleted", workItemId: "w3" },
      { type: "WorkItemWithdrawn", workItemId: "w2", because: "step-settled" },
      { type: "StepFinished" },
      { type: "WorkItemOffered", stepId: "s2" },
    );
});

test("where two of three must say ya, one tidak does not stop it and two do", () => {
  const quorum = three("decision", { participation: "quorum", quorum: 2 });
  const against = [by(siti).open(), by(siti).claim("w1"), by(siti).decide("w1", "no"), by(joko).claim("w2")];
  const split = [...against, by(joko).decide("w2", "yes"), by(kabid).claim("w3")];
  given(quorum, ...split)
    .when(by(kabid).decide("w3", "yes"))
    .thenWorkAt("s2");
  const fallen = given(quorum, ...against, by(joko).decide("w2", "no"));
  expect(fallen.state.status).toBe("ended");
});

test("a quorum that was drawn larger than the step has performers needs all of them", () => {
  const quorum = three("task", { participation: "quorum", quorum: 7 });
  const two = [
    by(siti).open(),
    by(siti).claim("w1"),
    by(siti).complete("w1"),
    by(joko).claim("w2"),
    by(joko).complete("w2"),
  ];
  given(quorum, ...two, by(kabid).claim("w3"))
    .when(by(kabid).complete("w3"))
    .thenWorkAt("s2");
});

test("those who act one after the other are asked one after the other, as the step names them", () => {
  const order = three("task", { participation: "in-order", performerIds: ["p3", "p1", "p2"] });
  const first = given(order, by(siti).open());
  expect(Object.values(first.state.workItems)).toMatchObject([{ performerId: "p3" }]);
  const second = given(order, by(siti).open(), by(kabid).claim("w1"), by(kabid).complete("w1"));
  expect(second.state.workItems.w2).toMatchObject({ performerId: "p1", roundId: "s1.1", after: "w1" });
  given(
    order,
    by(siti).open(),
    by(kabid).claim("w1"),
    by(kabid).complete("w1"),
    by(siti).claim("w2"),
    by(siti).complete("w2"),
    by(joko).claim("w3"),
  )
    .when(by(joko).complete("w3"))
    .thenWorkAt("s2");
});

test("a tidak of one of them ends the order: those who come after are not asked", () => {
  const order = three("decision", { participation: "in-order" });
  const { state } = given(order, by(siti).open(), by(siti).claim("w1"), by(siti).decide("w1", "no"));
  expect(Object.keys(state.workItems)).toEqual(["w1"]);
  expect(state.status).toBe("ended");
});

test("when a step that is done in order comes back, each gets their part again in the same order", () => {
  const order = three("task", { participation: "in-order" });
  const rahma = official("rahma", "Kadis");
  const back = [
    by(siti).open(),
    ...[siti, joko, kabid].flatMap((who, i) => [by(who).claim(`w${i + 1}`), by(who).complete(`w${i + 1}`)]),
    by(rahma).claim("w4"),
    by(rahma).sendBack("w4", "s1"),
    by(siti).claim("w5"),
  ];
  given(order, ...back)
    .when(by(siti).complete("w5"))
    .thenHappens({ type: "WorkItemCompleted" }, { type: "WorkItemOffered", performerId: "p2", reservedFor: "joko" });
});
