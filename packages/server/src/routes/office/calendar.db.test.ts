import { defaultWorkingCalendar, type WorkingCalendar } from "@alur/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addOfficial, setUpOffice, type OfficialAtWork } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";
import type { CalendarVersion, CalendarView, HolidaysRead, Me } from "../../api/index.ts";

let server: TestServer;
let administrator: Person;
let wati: OfficialAtWork;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await setUpOffice(server);
  wati = await addOfficial(server, administrator, "Wati");
});
afterAll(() => server.stop());

const path = "/api/office/calendar";

async function now(): Promise<CalendarView> {
  return (await wati.get<CalendarView>(path)).body;
}

async function change(calendar: Partial<WorkingCalendar>, note = "", by = administrator) {
  const { version, calendar: before } = await now();
  return by.post<CalendarView>(path, { version, note, calendar: { ...before, ...calendar } });
}

const holiday = {
  date: "2026-12-07",
  name: "Hari Jadi Kabupaten",
  kind: "regional",
  source: "Keputusan Bupati",
} as const;

test("an office begins with the usual week and the holidays whose source is known", async () => {
  expect(await now()).toMatchObject({
    version: 1,
    calendar: defaultWorkingCalendar(420),
    changedByName: "",
    applied: true,
  });
});

test("a change is a new version with its author, its reason and what stood before", async () => {
  const { body } = await change({ holidays: [holiday] }, "Hari jadi ditetapkan");
  expect(body).toMatchObject({ version: 2, changedByName: "Ratna Wulandari", note: "Hari jadi ditetapkan" });
  const { body: history } = await wati.get<CalendarVersion[]>(`${path}/versions`);
  expect(history.map(({ version, changedByName }) => [version, changedByName])).toEqual([
    [2, "Ratna Wulandari"],
    [1, ""],
  ]);
  const { body: me } = await wati.get<Me>("/api/me");
  expect(me.agency.calendar.holidays).toEqual([holiday]);
});

test("of two administrators who change the same version the second is told to look again", async () => {
  const { version, calendar } = await now();
  const changed = { version, calendar, note: "" };
  const answers = await Promise.all([administrator.post(path, changed), administrator.post(path, changed)]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  expect(answers.map(codeOf)).toContain("calendar-changed");
});

test("everybody reads the calendar, and only the administrator changes it", async () => {
  const { version, calendar } = await now();
  for (const [where, body] of [
    [path, { version, calendar, note: "" }],
    [`${path}/holidays`, { text: "2026-12-07;Libur", source: "" }],
  ] as const) {
    expect(codeOf(await wati.post(where, body))).toBe("not-administrator");
    expect(codeOf(await server.person().post(where, body))).toBe("not-signed-in");
  }
  expect(codeOf(await server.person().get(path))).toBe("not-signed-in");
  expect((await now()).version).toBe(version);
});

test.each([
  [
    "hours that overlap",
    {
      week: [
        [
          [450, 720],
          [700, 960],
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    },
  ],
  ["a date that no calendar has", { holidays: [{ ...holiday, date: "2026-02-30" }] }],
  ["a holiday without a name", { holidays: [{ ...holiday, name: " " }] }],
])("a calendar with %s is turned down", async (_what, wrong) => {
  const answer = await change(wrong as unknown as Partial<WorkingCalendar>);
  expect([answer.status, codeOf(answer)]).toEqual([400, "input-invalid"]);
});

test("the history of a calendar cannot be changed by the app", async () => {
  const { appPool } = server.database;
  await expect(appPool.query("update alur.working_calendar set calendar = '{}'")).rejects.toThrow("permission denied");
  await expect(appPool.query("delete from alur.working_calendar")).rejects.toThrow("permission denied");
});

test("a pasted list is read, and each wrong line gets a sentence", async () => {
  const text = "Tanggal;Nama;Jenis\n2027-03-08;Hari Suci Nyepi;nasional\n31/02/2027;Libur;nasional";
  const { body } = await administrator.post<HolidaysRead>(`${path}/holidays`, { text, source: "SKB contoh" });
  expect(body.holidays).toEqual([
    { date: "2027-03-08", name: "Hari Suci Nyepi", kind: "national", source: "SKB contoh" },
  ]);
  expect(body.faults).toMatchObject([{ line: 3, text: "31/02/2027;Libur;nasional" }]);
  expect(body.faults[0]?.message.id).toContain("Periksa hari, bulan, dan tahunnya");
});
