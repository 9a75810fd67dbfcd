import pino from "pino";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openLetterOffice, type LetterOffice } from "../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../test/test-server.ts";
import type { CalendarView, CaseSummary, CaseView, NewSchedule, Openings, ProcedureAnswer } from "../api/index.ts";
import { openServices } from "../open-services.ts";
import type { Services } from "../services.ts";
import { followAllVersions } from "./follow-versions.ts";
import { openAllScheduled } from "./open-all-scheduled.ts";

let server: TestServer;
let office: LetterOffice;
/** Another server process on the same database. */
let other: Services;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  other = await openServices(server.database, server.services.files);
});
afterAll(async () => {
  await other.stop();
  await server.stop();
});
beforeEach(async () => {
  for (const { id } of (await openings()).schedules) await office.administrator.delete(`/api/schedules/${id}`);
});

const silent = pino({ level: "silent" });

/** The clock of both servers: a moment in Jakarta. */
function itIs(moment: string): void {
  for (const services of [server.services, other]) services.now = () => new Date(`${moment}:00+07:00`);
}

async function openings(): Promise<Openings> {
  return (await office.administrator.get<Openings>(`/api/procedures/${office.procedure.id}/openings`)).body;
}

async function set(wish: Partial<NewSchedule> = {}) {
  const usual = { postId: office.posts.staf.id, subject: "Laporan kinerja", period: "month", workingDay: 1 };
  return office.administrator.post<Openings>(`/api/procedures/${office.procedure.id}/schedules`, { ...usual, ...wish });
}

async function sweep(services: Services = server.services): Promise<void> {
  await openAllScheduled(services, server.database.appPool, silent);
}

async function subjects(about: string): Promise<string[]> {
  const { body } = await office.sari.get<CaseSummary[]>("/api/cases");
  return body.map(({ subject }) => subject).filter((subject) => subject.startsWith(about));
}

test("an SOP is begun on the first working day of every month, when the office opens, with its date in the trail", async () => {
  itIs("2027-02-10T09:00");
  expect((await set()).body.schedules).toMatchObject([{ nextOn: "2027-03-01", period: "month", workingDay: 1 }]);
  itIs("2027-03-01T07:29");
  await sweep();
  expect(await subjects("Laporan kinerja")).toEqual([]);
  itIs("2027-03-01T07:31");
  await sweep();
  await sweep();
  const { body: list } = await office.sari.get<CaseSummary[]>("/api/cases");
  expect(list).toMatchObject([{ subject: "Laporan kinerja, Maret 2027", status: "open" }]);
  const { body } = await office.sari.get<CaseView>(`/api/cases/${list[0]?.id}`);
  expect(body.origin).toEqual({ kind: "schedule", date: "2027-03-01" });
  expect(body.trail[0]).toMatchObject({ officialName: "", outcome: "schedule", toName: "2027-03-01" });
  expect(body.workItems).toMatchObject([{ audience: "Staf Subbagian Umum" }]);
  expect((await openings()).schedules).toMatchObject([{ nextOn: "2027-04-01" }]);
});

test("two servers open each time once, and every time that came round while Alur was off, each with its own date", async () => {
  itIs("2027-03-02T09:00");
  await set({ subject: "Rekap harian", period: "working-day" });
  itIs("2027-03-05T12:00");
  await Promise.all([sweep(), sweep(other), sweep(other), sweep()]);
  const days = [3, 4, 5].map((day) => `Rekap harian, ${day} Maret 2027`);
  expect((await subjects("Rekap harian")).toSorted()).toEqual(days);
  await Promise.all([sweep(), sweep(other)]);
  expect(await subjects("Rekap harian")).toHaveLength(3);
});

test("a server that ended between opening and noting it opens nothing twice", async () => {
  itIs("2027-05-02T09:00");
  await set({ subject: "Laporan triwulan", period: "quarter" });
  itIs("2027-07-01T08:00");
  await sweep();
  await server.database.ownerPool.query(
    "update alur.schedule set next_on = '2027-07-01', next_at = '2027-07-01T00:30:00Z' where subject = 'Laporan triwulan'",
  );
  await sweep(other);
  expect(await subjects("Laporan triwulan")).toEqual(["Laporan triwulan, Triwulan III 2027"]);
  expect((await openings()).schedules).toMatchObject([{ nextOn: "2027-10-01" }]);
});

test("a clock that is set back opens no period again", async () => {
  itIs("2027-08-02T09:00");
  await set({ subject: "Laporan semester", period: "semester" });
  itIs("2028-01-05T08:00");
  await sweep();
  itIs("2027-08-02T09:00");
  await sweep();
  itIs("2028-01-05T08:00");
  await sweep(other);
  expect(await subjects("Laporan semester")).toEqual(["Laporan semester, Semester I 2028"]);
});

test("only the administrator sets a schedule, and only through a post that begins the SOP", async () => {
  itIs("2027-02-10T09:00");
  const wish = { postId: office.posts.staf.id, subject: "Laporan", period: "month", workingDay: 1 };
  expect(codeOf(await office.sari.post(`/api/procedures/${office.procedure.id}/schedules`, wish))).toBe(
    "not-administrator",
  );
  expect(codeOf(await set({ postId: office.posts.kepala.id }))).toBe("post-may-not-open");
  expect(codeOf(await set({ workingDay: 0 }))).toBe("input-invalid");
});

test("a day that the calendar frees afterwards is not the day: the next working day is", async () => {
  itIs("2027-02-10T09:00");
  await set({ subject: "Laporan setelah libur" });
  const path = "/api/office/calendar";
  const { body } = await office.administrator.get<CalendarView>(path);
  const holidays = [{ date: "2027-03-01", name: "Libur daerah", kind: "regional" as const, source: "" }];
  const calendar = { ...body.calendar, holidays: [...body.calendar.holidays, ...holidays] };
  await office.administrator.post(path, { version: body.version, calendar, note: "" });
  expect((await openings()).schedules).toMatchObject([{ nextOn: "2027-03-02" }]);
  itIs("2027-03-01T12:00");
  await sweep();
  expect(await subjects("Laporan setelah libur")).toEqual([]);
  itIs("2027-03-02T08:00");
  await sweep();
  expect(await subjects("Laporan setelah libur")).toEqual(["Laporan setelah libur, Maret 2027"]);
});

test("an ended schedule opens nothing more, and is ended once", async () => {
  itIs("2027-02-10T09:00");
  const id = (await set({ subject: "Laporan lama" })).body.schedules[0]?.id;
  expect((await office.administrator.delete(`/api/schedules/${id}`)).status).toBe(204);
  expect(codeOf(await office.administrator.delete(`/api/schedules/${id}`))).toBe("schedule-unknown");
  itIs("2027-06-10T09:00");
  await sweep();
  expect(await subjects("Laporan lama")).toEqual([]);
});

test("where a newer version takes the SOP's place, schedule and public form go on with that one", async () => {
  itIs("2027-02-10T09:00");
  await set({ subject: "Laporan versi baru" });
  const { administrator, procedure, posts } = office;
  await administrator.post(`/api/procedures/${procedure.id}/public`, { postId: posts.staf.id });
  const { sop, binding } = procedure;
  const newer = { commandId: crypto.randomUUID(), sop, binding, supersedes: procedure.id };
  const put = await administrator.post<ProcedureAnswer>("/api/procedures", newer);
  expect(put.status).toBe(201);
  itIs("2027-03-02T08:00");
  await followAllVersions(server.services, server.database.appPool);
  await sweep();
  const { body } = await administrator.get<Openings>(`/api/procedures/${put.body.id}/openings`);
  expect(body).toMatchObject({ schedules: [{ subject: "Laporan versi baru" }], publicPostId: posts.staf.id });
  expect(await openings()).toMatchObject({ schedules: [], publicPostId: null });
  const { body: cases } = await office.sari.get<CaseSummary[]>(`/api/cases?procedureId=${put.body.id}`);
  expect(cases).toMatchObject([{ subject: "Laporan versi baru, Maret 2027" }]);
});
