import { defaultWorkingCalendar } from "@alur/model";
import { expect, test } from "vitest";
import { alurItself } from "../case/actor.ts";
import { by } from "../testing/commands.ts";
import { memoryCases } from "../testing/memory-cases.ts";
import { letterSop, official, procedureOf } from "../testing/test-office.ts";
import { CaseCache } from "./case-cache.ts";
import type { CaseStore } from "./case-store.ts";
import { runCommand } from "./run-command.ts";

const siti = official("siti", "Staf");

async function office() {
  const store = memoryCases();
  const entry = { agencyId: "dinas", procedure: procedureOf(letterSop), by: "admin", at: "2026-03-02T01:00:00.000Z" };
  await store.putIntoForce(entry);
  return { store, context: { agencyId: "dinas", calendar: defaultWorkingCalendar(), cache: new CaseCache() } };
}

test("a case that is not remembered is read, and one that is remembered is not", async () => {
  const { store, context } = await office();
  let reads = 0;
  const counted: CaseStore = {
    ...store,
    load: async (agencyId, caseId) => {
      reads += 1;
      return store.load(agencyId, caseId);
    },
  };
  await runCommand(counted, by(siti).open(), context);
  await runCommand(counted, by(siti).claim("w1"), context);
  await runCommand(counted, by(siti).complete("w1"), context);
  expect(reads).toBe(1);
});

test("a berkas that others change all the time is left alone, and the official is told to look again", async () => {
  const { store, context } = await office();
  await runCommand(store, by(siti).open(), context);
  const busy: CaseStore = { ...store, append: async () => "conflict" };
  expect(await runCommand(busy, by(siti).claim("w1"), context)).toEqual({ kind: "refused", code: "case-changed" });
  expect(await runCommand(store, by(siti).claim("w1"), context)).toMatchObject({ kind: "done", version: 2 });
});

test("when the database fails the fault is thrown on, and the same command sent again is carried out once", async () => {
  const { store, context } = await office();
  await runCommand(store, by(siti).open(), context);
  const lost: CaseStore = {
    ...store,
    append: async (step) => {
      await store.append(step);
      throw new Error("connection lost after the step was written");
    },
  };
  await expect(runCommand(lost, by(siti).claim("w1"), context)).rejects.toThrow("connection lost");
  expect(await runCommand(store, by(siti).claim("w1"), context)).toMatchObject({ kind: "done", version: 2 });
  expect(await store.load("dinas", "berkas-1")).toHaveLength(2);
});

test("a reminder since somebody looked stops no step of theirs, and anything that somebody did since does", async () => {
  const { store, context } = await office();
  await runCommand(store, by(siti).open(), context);
  const late = "2026-03-09T02:00:00.000Z";
  const reminder = {
    type: "RaiseReminders",
    commandId: "ingat",
    caseId: "berkas-1",
    by: alurItself,
    at: late,
  } as const;
  expect(await runCommand(store, { ...reminder, superiorsOf: {} }, context)).toMatchObject({
    kind: "done",
    version: 2,
  });
  const seen = { ...context, expectedVersion: 1 };
  expect(await runCommand(store, by(siti, late).claim("w1"), seen)).toMatchObject({ kind: "done", version: 3 });
  expect(await runCommand(store, by(siti, late).complete("w1"), seen)).toEqual({
    kind: "refused",
    code: "case-changed",
  });
});

test("a command for a berkas that nobody opened is refused", async () => {
  const { store, context } = await office();
  expect(await runCommand(store, by(siti).claim("w1"), context)).toEqual({ kind: "refused", code: "case-unknown" });
});
