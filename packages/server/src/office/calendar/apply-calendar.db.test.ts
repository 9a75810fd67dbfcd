import type { WorkingCalendar } from "@alur/model";
import { closedOn, ownHoursLike } from "@alur/model/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { addUnit } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import type { CalendarEffect, CalendarView, CaseView, WorklistItem } from "../../api/index.ts";
import { addCalendarVersion } from "./calendar-versions.ts";
import { applyCalendar } from "./apply-calendar.ts";

let server: TestServer;
let office: LetterOffice;
let agencyId: string;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  const { rows } = await server.database.ownerPool.query<{ agency_id: string }>("select agency_id from alur.instance");
  agencyId = rows[0]?.agency_id ?? "";
});
afterAll(() => server.stop());

const path = "/api/office/calendar";
const calendarNow = async (): Promise<CalendarView> => (await office.administrator.get<CalendarView>(path)).body;

/** The same calendar with the next thirty days free: whatever is due soon is due later. */
async function monthFree(): Promise<WorkingCalendar> {
  const days = Array.from({ length: 30 }, (_, i) =>
    new Date(Date.now() + (i - 1) * 86_400_000).toISOString().slice(0, 10),
  );
  return closedOn((await calendarNow()).calendar, ...days);
}

async function save(calendar: WorkingCalendar): Promise<CalendarView> {
  const { version } = await calendarNow();
  return (await office.administrator.post<CalendarView>(path, { version, calendar, note: "" })).body;
}

async function dueAt(caseId: string): Promise<string> {
  const { body } = await office.administrator.get<CaseView>(`/api/cases/${caseId}`);
  return body.workItems.at(-1)?.dueAt ?? "";
}

test("what a change does is told before it is saved, then done with an entry in the trail of each berkas", async () => {
  const before = (await calendarNow()).calendar;
  const { id } = await openLetter(office);
  const due = await dueAt(id);
  const calendar = await monthFree();
  const { body: effect } = await office.administrator.post<CalendarEffect>(`${path}/preview`, { calendar });
  expect(effect).toMatchObject({ cases: 1, workItems: 1, more: false });
  expect(effect.examples).toMatchObject([{ caseId: id, before: due }]);
  expect(await dueAt(id)).toBe(due);

  expect(await save(calendar)).toMatchObject({ applied: true });
  expect(await dueAt(id)).toBe(effect.examples[0]?.after);
  const waiting = (await office.sari.get<WorklistItem[]>("/api/worklist")).body.find((item) => item.caseId === id);
  expect(waiting?.dueAt).toBe(effect.examples[0]?.after);
  const { body: view } = await office.sari.get<CaseView>(`/api/cases/${id}`);
  expect(view.trail.at(-1)).toMatchObject({ event: "DeadlinesMoved", officialName: "Ratna Wulandari" });

  await save(before);
  expect(await dueAt(id)).toBe(due);
});

test("a change that moves nothing leaves no entry in any trail", async () => {
  const { id, version } = await openLetter(office);
  const { calendar } = await calendarNow();
  const further = closedOn(calendar, "2199-12-31");
  const { body: effect } = await office.administrator.post<CalendarEffect>(`${path}/preview`, { calendar: further });
  expect(effect).toMatchObject({ cases: 0, workItems: 0, examples: [] });
  await save(further);
  expect((await office.sari.get<CaseView>(`/api/cases/${id}`)).body.version).toBe(version);
});

test("only the administrator tries a calendar", async () => {
  const { calendar } = await calendarNow();
  expect(codeOf(await office.kasim.post(`${path}/preview`, { calendar }))).toBe("not-administrator");
});

test("posts in a unit with hours of its own are due by those", async () => {
  const { administrator, posts } = office;
  const unit = await addUnit(administrator, "Bidang Jaga");
  await administrator.patch(`/api/office/posts/${posts.staf.id}`, { unitId: unit.id });
  const { calendar } = await calendarNow();
  const always = ownHoursLike(calendar, {
    unitIds: [unit.id],
    week: calendar.week.map(() => [[0, 1440]]),
    worksOn: ["national", "collective-leave", "regional", "office"],
  });
  await save({ ...calendar, ownHours: [always] });
  const opened = await openLetter(office);
  const [first] = opened.workItems;
  // Waktu of the first step is half an hour, and somebody is always there.
  expect(Date.parse(first?.dueAt ?? "") - Date.parse(first?.offeredAt ?? "")).toBe(30 * 60_000);
  await save(calendar);
  await administrator.patch(`/api/office/posts/${posts.staf.id}`, { unitId: null });
});

test("a server that ended in the middle, or two at once, give each berkas its new deadline once", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 120; i++) ids.push((await openLetter(office)).id);
  const { version } = await calendarNow();
  const { rows } = await server.database.ownerPool.query<{ official_id: string }>(
    "select official_id from alur.official where administrator",
  );
  const change = { agencyId, officialId: rows[0]?.official_id ?? "", version, calendar: await monthFree(), note: "" };
  await addCalendarVersion(server.services.tablesOf(agencyId), change);
  // It ends after the first batch.
  await applyCalendar(server.services, agencyId, 1);
  expect(await calendarNow()).toMatchObject({ applied: false });
  await Promise.all([applyCalendar(server.services, agencyId), applyCalendar(server.services, agencyId)]);
  expect(await calendarNow()).toMatchObject({ applied: true });
  for (const id of ids) {
    const { body } = await office.sari.get<CaseView>(`/api/cases/${id}`);
    expect(body.trail.filter(({ event }) => event === "DeadlinesMoved")).toHaveLength(1);
  }
});

test("whoever opened a berkas in the meantime goes by the new calendar anyway", async () => {
  const { id } = await openLetter(office);
  const { body } = await act(office.sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  expect(Date.parse(body.workItems[0]?.dueAt ?? "")).toBeGreaterThan(Date.now() + 27 * 86_400_000);
});
