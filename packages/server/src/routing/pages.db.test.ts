import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../test/letter-office.ts";
import { addUnit } from "../../test/test-office.ts";
import { codeOf, startTestServer, type Answer, type Person, type TestServer } from "../../test/test-server.ts";

let server: TestServer;
let office: LetterOffice;
let letterId: string;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  await addUnit(office.administrator, "Sekretariat");
  await addUnit(office.administrator, "Bidang Pelayanan");
  for (let opened = 0; opened < 4; opened++) letterId = (await openLetter(office)).id;
  await office.administrator.post("/api/procedures", { sop: office.procedure.sop, binding: office.procedure.binding });
  await act(office.sari, letterId, { type: "AddComment", text: "Mohon segera." });
});
afterAll(() => server.stop());

/** Reads a list so many lines at a time, each page from the address that the one before names. */
async function readInPages(person: Person, path: string, limit: number): Promise<unknown[]> {
  const lines: unknown[] = [];
  let next: string | undefined = `${path}?limit=${limit}`;
  while (next !== undefined) {
    const { status, body, headers }: Answer<unknown[]> = await person.get<unknown[]>(next);
    expect(status, next).toBe(200);
    expect(body.length).toBeLessThanOrEqual(limit);
    lines.push(...body);
    next = /^<(.+)>; rel="next"$/.exec(String(headers["link"] ?? ""))?.[1];
  }
  return lines;
}

const lists = [
  "/api/worklist",
  "/api/cases",
  "/api/procedures",
  "/api/office/posts",
  "/api/office/units",
  "/api/office/officials",
  "/api/office/calendar/versions",
];

test.each(lists)("%s read page by page is the whole list, whatever the size of a page", async (path) => {
  const { body: whole } = await office.sari.get<unknown[]>(path);
  expect(whole.length).toBeGreaterThan(0);
  for (const limit of [1, 2, 3, 100]) expect(await readInPages(office.sari, path, limit)).toEqual(whole);
});

test("the trail of a case is read page by page", async () => {
  const path = `/api/cases/${letterId}/entries`;
  const { body: whole } = await office.sari.get<unknown[]>(path);
  expect(whole).toHaveLength(2);
  expect(await readInPages(office.sari, path, 1)).toEqual(whole);
});

test("a page that no list has named is refused", async () => {
  for (const path of lists) expect(codeOf(await office.sari.get(`${path}?after=entah`)), path).toBe("page-unknown");
});
