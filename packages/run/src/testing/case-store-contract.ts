import { defaultWorkingCalendar, drawSop } from "@alur/model";
import { expect, test } from "vitest";
import type { Binding } from "../binding/bound.ts";
import type { Actor } from "../case/actor.ts";
import type { CaseCommand } from "../case/case-command.ts";
import type { Procedure } from "../procedure.ts";
import { CaseCache } from "../store/case-cache.ts";
import type { CaseReadings, WorklistEntry } from "../store/case-readings.ts";
import type { CaseStore } from "../store/case-store.ts";
import type { ProcedureRegister } from "../store/procedure-register.ts";
import { runCommand, type CommandAnswer, type CommandContext } from "../store/run-command.ts";
import { by, MONDAY_NINE } from "./commands.ts";
import { letterSop } from "./test-office.ts";

type Store = CaseStore & CaseReadings & ProcedureRegister;

const uuid = (): string => crypto.randomUUID();
const at = (minutes: number): string => new Date(Date.parse(MONDAY_NINE) + minutes * 60_000).toISOString();

/** An agency of its own for each test, with the letter's SOP in force: its first step is for a unit, the others for posts. */
async function office(store: Store) {
  const agencyId = uuid();
  const [secretariat, head, section] = [uuid(), uuid(), uuid()];
  const { sop } = drawSop(letterSop, "Penyusunan Surat Keluar");
  const binding: Binding = {
    p1: { kind: "unit", unitId: section },
    p2: { kind: "post", postId: secretariat },
    p3: { kind: "post", postId: head },
  };
  const procedure: Procedure = { id: uuid(), sop, binding };
  await store.putIntoForce({ agencyId, procedure, by: uuid(), at: MONDAY_NINE });
  const staff = (): Actor => ({ officialId: uuid(), postIds: [uuid()], unitIds: [section] });
  const context = (): CommandContext => ({ agencyId, calendar: defaultWorkingCalendar(), cache: new CaseCache() });
  const process = () => {
    const own = context();
    return async (command: CaseCommand): Promise<CommandAnswer> => runCommand(store, command, own);
  };
  const holder = (postId: string): Actor => ({ officialId: uuid(), postIds: [postId], unitIds: [] });
  return {
    agencyId,
    procedure,
    siti: staff(),
    budi: staff(),
    joko: holder(secretariat),
    rahma: holder(head),
    process,
    context,
  };
}

/** The same command under an id of its own, as the browser makes one for each tap. */
function tap<Command extends CaseCommand>(command: Command): Command {
  return { ...command, commandId: uuid() };
}

/** What every store of cases must keep, in memory and in PostgreSQL alike. */
export function caseStoreContract(open: () => Store): void {
  test("a berkas goes through its SOP to the end, and its trail replays to the same", async () => {
    const store = open();
    const { agencyId, procedure, siti, joko, rahma, process } = await office(store);
    const [run, caseId] = [process(), uuid()];
    const steps: CaseCommand[] = [
      by(siti, at(0), caseId).open({ procedureId: procedure.id, requesterName: "Ibu Wati" }),
      by(siti, at(5), caseId).claim("w1"),
      by(siti, at(20), caseId).complete("w1", { requirementsMet: ["ATK", "Disposisi"] }),
      by(joko, at(25), caseId).claim("w2"),
      by(joko, at(30), caseId).decide("w2", "no"),
      by(siti, at(31), caseId).claim("w3"),
      by(siti, at(40), caseId).complete("w3"),
      by(joko, at(41), caseId).claim("w4"),
      by(joko, at(42), caseId).decide("w4", "yes"),
      by(rahma, at(50), caseId).claim("w5"),
      by(rahma, at(55), caseId).complete("w5"),
    ];
    let last: CommandAnswer | undefined;
    for (const step of steps) {
      last = await run(tap(step));
      expect(last.kind).toBe("done");
    }
    expect(last).toMatchObject({ version: 11, state: { status: "ended", endedAt: at(55) } });
    const trail = await store.load(agencyId, caseId);
    expect(trail.map((entry) => entry.version)).toEqual(steps.map((_, i) => i + 1));
    expect(await store.listCases(agencyId, { limit: 10 })).toMatchObject([
      { caseId, status: "ended", version: 11, requesterName: "Ibu Wati", waiting: [] },
    ]);
    // A process that remembers nothing sees the same berkas.
    expect(await process()(tap(by(siti, at(60), caseId).comment("Terima kasih")))).toEqual({
      kind: "refused",
      code: "case-ended",
    });
  });

  test("of two officials who take one work item at once exactly one gets it, and the other hears so", async () => {
    const store = open();
    const { agencyId, procedure, siti, budi, process } = await office(store);
    const [here, there, caseId] = [process(), process(), uuid()];
    await here(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    const answers = await Promise.all([
      here(tap(by(siti, at(1), caseId).claim("w1"))),
      there(tap(by(budi, at(1), caseId).claim("w1"))),
      here(tap(by(budi, at(1), caseId).claim("w1"))),
    ]);
    const heard = answers.map((answer) => (answer.kind === "done" ? "done" : answer.code));
    expect(heard.sort()).toEqual(["done", "work-item-taken", "work-item-taken"]);
    expect(await store.load(agencyId, caseId)).toHaveLength(2);
  });

  test("of the official who takes work back and the next one who takes it exactly one gets it", async () => {
    const store = open();
    const { procedure, siti, joko, process } = await office(store);
    const [here, there, caseId] = [process(), process(), uuid()];
    await here(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    await here(tap(by(siti, at(1), caseId).claim("w1")));
    await here(tap(by(siti, at(2), caseId).complete("w1")));
    const answers = await Promise.all([
      here(tap(by(siti, at(3), caseId).recall("w1"))),
      there(tap(by(joko, at(3), caseId).claim("w2"))),
    ]);
    expect(answers.filter((answer) => answer.kind === "done")).toHaveLength(1);
  });

  test("work that is passed on moves from one worklist to another, and a berkas on hold says so there", async () => {
    const store = open();
    const { agencyId, procedure, siti, rahma, process } = await office(store);
    const [run, caseId] = [process(), uuid()];
    const waits = async (who: Actor) => (await store.worklist(agencyId, who, 10)).map((entry) => entry.caseId);
    await run(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    await run(tap(by(siti, at(1), caseId).claim("w1")));
    await run(tap(by(siti, at(2), caseId).pass("DelegateWorkItem", "w1", rahma.postIds[0] ?? "")));
    expect([await waits(siti), await waits(rahma)]).toEqual([[], [caseId]]);
    await run(tap(by(siti, at(3), caseId).recall("w1")));
    expect([await waits(siti), await waits(rahma)]).toEqual([[caseId], []]);
    const before = (await store.worklist(agencyId, siti, 10))[0]?.dueAt ?? "";
    await run(tap(by(siti, at(4), caseId).hold()));
    expect(await store.worklist(agencyId, siti, 10)).toMatchObject([{ held: true }]);
    expect(await store.listCases(agencyId, { limit: 5, status: "held" })).toMatchObject([{ caseId, status: "held" }]);
    await run(tap(by(siti, at(14), caseId).resume()));
    const [resumed] = await store.worklist(agencyId, siti, 10);
    expect(resumed).not.toHaveProperty("held");
    expect(Date.parse(resumed?.dueAt ?? "") - Date.parse(before)).toBe(10 * 60_000);
  });

  test("a cancelled berkas leaves all worklists and the count of those that run, until it is reopened", async () => {
    const store = open();
    const { agencyId, procedure, siti, process } = await office(store);
    const [run, caseId] = [process(), uuid()];
    const ratna: Actor = { officialId: uuid(), postIds: [], unitIds: [], administrator: true };
    const running = async () => (await store.listProcedures(agencyId))[0]?.openCases;
    await run(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    await run(tap(by(siti, at(1), caseId).cancel()));
    expect(await store.listCases(agencyId, { limit: 5 })).toMatchObject([{ status: "cancelled", endedAt: at(1) }]);
    expect([await store.worklist(agencyId, siti, 5), await running()]).toEqual([[], 0]);
    await run(tap(by(ratna, at(2), caseId).reopen("s1")));
    expect(await store.listCases(agencyId, { limit: 5 })).toMatchObject([
      { status: "open", waiting: [{ stepId: "s1" }] },
    ]);
    expect(await running()).toBe(1);
  });

  test("a newer version takes the place of the older one on its day, and running berkas stay on theirs", async () => {
    const store = open();
    const { agencyId, procedure, siti, process } = await office(store);
    const [run, running] = [process(), uuid()];
    await run(tap(by(siti, at(0), running).open({ procedureId: procedure.id })));
    const next = { ...procedure, id: uuid() };
    const entry = { agencyId, procedure: next, by: uuid(), at: at(60) };
    expect(await store.putIntoForce({ ...entry, supersedes: procedure.id })).toBe("in-force");
    expect(await store.putIntoForce({ ...entry, supersedes: procedure.id })).toBe("in-force");
    const refused = (supersedes: string) =>
      store.putIntoForce({ ...entry, procedure: { ...next, id: uuid() }, supersedes });
    expect(await refused(procedure.id)).toBe("predecessor-superseded");
    expect(await refused(uuid())).toBe("predecessor-unknown");
    expect(
      await store.putIntoForce({ ...entry, procedure: { ...next, id: uuid() }, supersedes: next.id, at: at(30) }),
    ).toBe("earlier-than-predecessor");
    expect(await store.listProcedures(agencyId)).toMatchObject([
      { id: next.id, version: 2, supersedes: procedure.id, inForceSince: at(60) },
      { id: procedure.id, version: 1, inForceUntil: at(60), openCases: 1 },
    ]);
    const opening = async (procedureId: string, minute: number) => {
      const answer = await process()(tap(by(siti, at(minute), uuid()).open({ procedureId })));
      return answer.kind === "done" ? "opened" : answer.code;
    };
    expect(await opening(procedure.id, 59)).toBe("opened");
    expect(await opening(procedure.id, 60)).toBe("procedure-superseded");
    expect(await opening(next.id, 59)).toBe("procedure-not-yet");
    expect(await opening(next.id, 60)).toBe("opened");
    expect(await run(tap(by(siti, at(70), running).claim("w1")))).toMatchObject({
      kind: "done",
      state: { procedureId: procedure.id },
    });
  });

  test("two SOPs with one number are never in force at once, whoever puts them into force at the same moment", async () => {
    const store = open();
    const agencyId = uuid();
    const { sop } = drawSop(letterSop);
    const numbered = { ...sop, identity: { ...sop.identity, number: "065 / 12 / 2026" } };
    const put = async (number: string) =>
      store.putIntoForce({
        agencyId,
        procedure: { id: uuid(), sop: { ...numbered, identity: { ...numbered.identity, number } }, binding: {} },
        by: uuid(),
        at: MONDAY_NINE,
      });
    const answers = await Promise.all(["065/12/2026", "065 / 12 / 2026", "065/12/2026"].map(put));
    expect(answers).toEqual(["in-force", "in-force", "in-force"]);
    const lines = await store.listProcedures(agencyId);
    expect(lines.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(lines.filter(({ inForceUntil }) => inForceUntil === undefined)).toHaveLength(1);
  });

  test("a berkas that goes on by a newer version is listed and worked on by that one", async () => {
    const store = open();
    const { agencyId, procedure, siti, process } = await office(store);
    const [run, caseId] = [process(), uuid()];
    await run(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    await run(tap(by(siti, at(1), caseId).claim("w1")));
    const shifted = (id: string): string => (/^s[0-9]$/.test(id) ? `baru-${id}` : id);
    const sop = {
      ...procedure.sop,
      steps: procedure.sop.steps.map((step) => ({ ...step, id: shifted(step.id) })),
      flows: procedure.sop.flows.map((flow) => ({ ...flow, from: shifted(flow.from), to: shifted(flow.to) })),
    };
    const next: Procedure = { ...procedure, id: uuid(), sop };
    await store.putIntoForce({ agencyId, procedure: next, supersedes: procedure.id, by: uuid(), at: at(2) });
    const ratna: Actor = { officialId: uuid(), postIds: [], unitIds: [], administrator: true };
    const steps = Object.fromEntries(procedure.sop.steps.map(({ id }) => [id, shifted(id)]));
    await run(tap(by(ratna, at(3), caseId).migrate(next, steps)));
    expect(await store.worklist(agencyId, siti, 10)).toMatchObject([
      { procedureId: next.id, stepId: "baru-s1", status: "claimed" },
    ]);
    expect(await store.listCases(agencyId, { procedureId: next.id, limit: 5 })).toMatchObject([{ caseId }]);
    const done = await process()(tap(by(siti, at(4), caseId).complete("w1")));
    expect(done).toMatchObject({ kind: "done", state: { rounds: { "baru-s2.1": { stepId: "baru-s2" } } } });
  });

  test("a command that is sent twice is carried out once and answered the same", async () => {
    const store = open();
    const { agencyId, procedure, siti, process } = await office(store);
    const [here, there, caseId] = [process(), process(), uuid()];
    const opening = tap(by(siti, at(0), caseId).open({ procedureId: procedure.id }));
    const opened = await here(opening);
    const again = (answer: CommandAnswer): CommandAnswer => ({ ...answer, repeated: true }) as CommandAnswer;
    expect(await here(opening)).toEqual(again(opened));
    const claim = tap(by(siti, at(1), caseId).claim("w1"));
    const claimed = await Promise.all([here(claim), here(claim), there(claim)]);
    for (const answer of claimed) {
      expect(answer).toMatchObject({ kind: "done", version: 2 });
      expect(again(answer)).toEqual(again(claimed[0]));
    }
    expect(claimed.filter((answer) => answer.kind === "done" && !answer.repeated)).toHaveLength(1);
    const completed = tap(by(siti, at(2), caseId).complete("w1"));
    const answer = await here(completed);
    await here(tap(by(siti, at(3), caseId).comment("Sudah lengkap")));
    const later = await there(completed);
    expect(later).toMatchObject({ kind: "done", version: 3, events: answer.kind === "done" ? answer.events : [] });
    expect(await store.load(agencyId, caseId)).toHaveLength(4);
  });

  test("another request under the number of one that was carried out is refused, whichever process gets it", async () => {
    const store = open();
    const { agencyId, procedure, siti, context } = await office(store);
    const caseId = uuid();
    const opening = tap(by(siti, at(0), caseId).open({ procedureId: procedure.id }));
    const [request, other] = ["0a".repeat(16), "0b".repeat(16)];
    expect(await runCommand(store, opening, { ...context(), request })).toMatchObject({ kind: "done" });
    const here = context();
    expect(await runCommand(store, opening, { ...here, request })).toMatchObject({ kind: "done", repeated: true });
    const refused = { kind: "refused", code: "command-reused" };
    expect(await runCommand(store, opening, { ...here, request: other })).toEqual(refused);
    expect(await runCommand(store, opening, { ...context(), request: other })).toEqual(refused);
    expect(await store.load(agencyId, caseId)).toMatchObject([{ version: 1, request }]);
  });

  test("a command given on an older version of the berkas is refused, and one on the version that stands is not", async () => {
    const store = open();
    const { procedure, siti, budi, context } = await office(store);
    const [here, there, caseId] = [context(), context(), uuid()];
    await runCommand(store, tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })), here);
    await runCommand(store, tap(by(siti, at(1), caseId).claim("w1")), there);
    const comment = tap(by(budi, at(2), caseId).comment("Mohon dipercepat"));
    const stale = { kind: "refused", code: "case-changed" };
    for (const expectedVersion of [1, 3]) {
      expect(await runCommand(store, comment, { ...here, expectedVersion })).toEqual(stale);
    }
    const done = { kind: "done", version: 3, repeated: false };
    expect(await runCommand(store, comment, { ...here, expectedVersion: 2 })).toMatchObject(done);
    // Sent again, it is the same command still, though the berkas has gone on since.
    expect(await runCommand(store, comment, { ...there, expectedVersion: 2 })).toMatchObject({
      ...done,
      repeated: true,
    });
  });

  test("a process that remembers an older version judges by the newer one", async () => {
    const store = open();
    const { procedure, siti, process } = await office(store);
    const [here, there, caseId] = [process(), process(), uuid()];
    await here(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    await there(tap(by(siti, at(1), caseId).claim("w1")));
    // Here the work item still looks untaken; there it is known to be in Siti's hands.
    expect(await here(tap(by(siti, at(2), caseId).complete("w1")))).toMatchObject({ kind: "done", version: 3 });
  });

  test("a worklist read page by page is the whole worklist, also where many works were offered at once", async () => {
    const store = open();
    const { agencyId, procedure, siti, budi, process } = await office(store);
    const run = process();
    for (const minute of [0, 0, 0, 1, 1, 5]) {
      await run(tap(by(siti, at(minute), uuid()).open({ procedureId: procedure.id })));
    }
    const whole = await store.worklist(agencyId, budi, 10);
    expect(whole).toHaveLength(6);
    for (const size of [1, 2, 4, 6]) {
      const pages: WorklistEntry[] = [];
      for (let page = await store.worklist(agencyId, budi, size); page.length > 0;) {
        pages.push(...page);
        page = await store.worklist(agencyId, budi, size, pages.at(-1));
      }
      expect(pages).toEqual(whole);
    }
  });

  test("the worklist shows an official what they can take or have taken, soonest deadline first", async () => {
    const store = open();
    const { agencyId, procedure, siti, budi, joko, process } = await office(store);
    const run = process();
    const cases = [uuid(), uuid(), uuid()];
    for (const [i, caseId] of cases.entries()) {
      await run(tap(by(siti, at(3 - i), caseId).open({ procedureId: procedure.id, number: `00${i}` })));
    }
    const numbers = async (who: Actor, limit = 10) =>
      (await store.worklist(agencyId, who, limit)).map((entry) => entry.number);
    expect(await numbers(budi)).toEqual(["002", "001", "000"]);
    expect(await numbers(budi, 2)).toEqual(["002", "001"]);
    expect(await numbers(joko)).toEqual([]);
    await run(tap(by(siti, at(4), cases[1]).claim("w1")));
    expect(await numbers(budi)).toEqual(["002", "000"]);
    const own = (await store.worklist(agencyId, siti, 10)).find((entry) => entry.caseId === cases[1]);
    expect(own).toEqual({
      caseId: cases[1],
      workItemId: "w1",
      procedureId: procedure.id,
      subject: "Permohonan rekomendasi",
      number: "001",
      stepId: "s1",
      round: 1,
      performerId: "p1",
      audience: { kind: "unit", unitId: budi.unitIds[0] },
      status: "claimed",
      claimedBy: siti.officialId,
      offeredAt: at(2),
      dueAt: at(32),
    });
    await run(tap(by(siti, at(5), cases[1]).complete("w1")));
    await run(tap(by(joko, at(6), cases[1]).claim("w2")));
    expect(await numbers(joko)).toEqual(["001"]);
    await run(tap(by(joko, at(7), cases[1]).decide("w2", "no")));
    expect(await numbers(siti)).toEqual(["002", "000", "001"]);
    expect(await numbers(budi)).toEqual(["002", "000"]);
  });

  test("whoever acts for a post has its work on their list, in all SOPs or in those of the letter, and once", async () => {
    const store = open();
    const { agencyId, procedure, siti, joko, process } = await office(store);
    const run = process();
    const [caseId, other] = [uuid(), uuid()];
    for (const id of [caseId, other]) {
      await run(tap(by(siti, at(0), id).open({ procedureId: procedure.id })));
      await run(tap(by(siti, at(1), id).claim("w1")));
      await run(tap(by(siti, at(2), id).complete("w1")));
    }
    const under = { appointmentId: uuid(), form: "plh" as const, basis: "SPT 800/12/2026" };
    const acts = (procedureIds?: string[]): Actor => {
      const post = { under, postId: joko.postIds[0] ?? "", unitIds: siti.unitIds };
      const appointment = procedureIds ? { ...post, procedureIds } : post;
      return { officialId: uuid(), postIds: [uuid()], unitIds: [], acting: [appointment, appointment] };
    };
    const seen = async (who: Actor, limit = 10) =>
      (await store.worklist(agencyId, who, limit)).map((line) => line.caseId);
    expect((await seen(acts())).toSorted()).toEqual([caseId, other].toSorted());
    expect(await seen(acts([uuid()]))).toEqual([]);
    const inLetters = acts([uuid(), procedure.id]);
    expect((await seen(inLetters)).toSorted()).toEqual([caseId, other].toSorted());
    const [first] = await store.worklist(agencyId, inLetters, 1);
    expect(await store.worklist(agencyId, inLetters, 5, first)).toHaveLength(1);
  });

  test("the list of cases is read page by page, newest first, and says where each one is", async () => {
    const store = open();
    const { agencyId, procedure, siti, joko, process } = await office(store);
    const run = process();
    const cases = [uuid(), uuid(), uuid()];
    for (const [i, caseId] of cases.entries())
      await run(tap(by(siti, at(i), caseId).open({ procedureId: procedure.id })));
    const [newest, second] = await store.listCases(agencyId, { limit: 2 });
    expect([newest?.caseId, second?.caseId]).toEqual([cases[2], cases[1]]);
    expect(newest?.waiting).toEqual([
      { workItemId: "w1", stepId: "s1", audience: { kind: "unit", unitId: siti.unitIds[0] }, dueAt: at(32) },
    ]);
    const after = { openedAt: second?.openedAt ?? "", caseId: second?.caseId ?? "" };
    expect((await store.listCases(agencyId, { limit: 2, after })).map((line) => line.caseId)).toEqual([cases[0]]);
    expect(await store.listCases(agencyId, { limit: 2, status: "ended" })).toEqual([]);
    expect(await store.listCases(agencyId, { limit: 2, procedureId: uuid() })).toEqual([]);
    expect(await store.worklist(agencyId, joko, 5)).toEqual([]);
  });

  test("the register lists what is in force with its open cases, and a procedure never changes", async () => {
    const store = open();
    const { agencyId, procedure, siti, process } = await office(store);
    await process()(tap(by(siti, at(0), uuid()).open({ procedureId: procedure.id })));
    const changed = { ...procedure, binding: {} };
    await store.putIntoForce({ agencyId, procedure: changed, by: siti.officialId, at: at(9) });
    expect(await store.findProcedure(agencyId, procedure.id)).toEqual({ ...procedure, inForce: { from: MONDAY_NINE } });
    expect(await store.listProcedures(agencyId)).toEqual([
      {
        id: procedure.id,
        title: "Penyusunan Surat Keluar",
        number: "",
        steps: 3,
        inForceSince: MONDAY_NINE,
        version: 1,
        openCases: 1,
      },
    ]);
  });

  test("another agency sees nothing of it", async () => {
    const store = open();
    const { procedure, siti, process } = await office(store);
    const caseId = uuid();
    await process()(tap(by(siti, at(0), caseId).open({ procedureId: procedure.id })));
    const elsewhere = await office(store);
    expect(await store.load(elsewhere.agencyId, caseId)).toEqual([]);
    expect(await store.findProcedure(elsewhere.agencyId, procedure.id)).toBeUndefined();
    expect(await store.worklist(elsewhere.agencyId, siti, 10)).toEqual([]);
    expect(await store.listCases(elsewhere.agencyId, { limit: 10 })).toEqual([]);
    expect(await elsewhere.process()(tap(by(siti, at(1), caseId).claim("w1")))).toEqual({
      kind: "refused",
      code: "case-unknown",
    });
    expect(await elsewhere.process()(tap(by(siti, at(1), uuid()).open({ procedureId: procedure.id })))).toEqual({
      kind: "refused",
      code: "procedure-unknown",
    });
  });
}
