import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appoint, officeDayIn } from "../../../test/appoint.ts";
import { askServer, startSecondServer } from "../../../test/ask-server.ts";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { addOfficial, type OfficialAtWork } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type Person, type TestServer } from "../../../test/test-server.ts";
import { verifyAppointments } from "../../office/appointments/verify-appointments.ts";
import { settleAppointments } from "../../office/appointments/settle-appointments.ts";
import type { Appointment, CaseView, Me, ProcedureAnswer, WorklistItem } from "../../api/index.ts";

let server: TestServer;
let other: FastifyInstance;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  other = await startSecondServer(server);
  office = await openLetterOffice(server);
});
afterAll(async () => {
  await other.close();
  await server.stop();
});

/** An official who has no post of their own, and acts for the head of the subsection. */
async function someoneActing(
  name: string,
  wanted: Partial<Appointment> = {},
): Promise<OfficialAtWork & { appointment: Appointment }> {
  const official = await addOfficial(server, office.administrator, name);
  const { body } = await appoint(office.administrator, {
    officialId: official.official.id,
    postId: office.posts.kasubbag.id,
    ...wanted,
  });
  const appointment = body.find(({ officialId }) => officialId === official.official.id);
  if (!appointment) throw new Error(`${name} was not appointed: ${JSON.stringify(body)}`);
  return { ...official, appointment };
}

async function waits(person: Person, caseId: string): Promise<boolean> {
  return (await person.get<WorklistItem[]>("/api/worklist")).body.some((item) => item.caseId === caseId);
}

/** A letter that waits for the head of the subsection. */
async function draftedLetter(): Promise<string> {
  const { sari } = office;
  const { id } = await openLetter(office);
  await act(sari, id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(sari, id, { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: [], note: "Menyusul" });
  return id;
}

const claim = { type: "ClaimWorkItem", workItemId: "w2" };
const decide = { type: "DecideWorkItem", workItemId: "w2", outcome: "yes", requirementsMet: [], note: "Sesuai" };

async function end({ id }: Appointment) {
  return office.administrator.post<Appointment[]>(`/api/office/appointments/${id}/end`);
}

test("whoever acts for a post sees its work and does it, and the trail names the form, the post and the letter", async () => {
  const eko = await someoneActing("Eko");
  const id = await draftedLetter();
  expect((await eko.get<Me>("/api/me")).body.acting).toMatchObject([
    { postName: "Kasubbag Umum", form: "plh", until: officeDayIn(1), basis: "SPT 800/12/2026", procedures: null },
  ]);
  expect(await waits(eko, id)).toBe(true);
  await act(eko, id, claim);
  const { status, body } = await act(eko, id, decide);
  expect(status).toBe(200);
  expect(body.trail.at(-1)).toMatchObject({
    event: "WorkItemDecided",
    officialName: "Eko",
    postName: "Plh. Kasubbag Umum",
  });
  const { body: file } = await eko.get<{ entries: { events: string }[] }>(`/api/cases/${id}/trail`);
  const acting = { appointmentId: eko.appointment.id, form: "plh", basis: "SPT 800/12/2026" };
  expect(JSON.parse(file.entries.at(-1)?.events ?? "")[0].by).toMatchObject({ officialId: eko.official.id, acting });
  await end(eko.appointment);
});

test("an appointment for one SOP reaches its versions and no other SOP", async () => {
  const { administrator, procedure } = office;
  const sop = { ...procedure.sop, identity: { ...procedure.sop.identity, number: "090/77/2026", title: "Surat lain" } };
  const { body: another } = await administrator.post<ProcedureAnswer>("/api/procedures", {
    sop,
    binding: procedure.binding,
  });
  const fitri = await someoneActing("Fitri", { procedureIds: [another.id] });
  const id = await draftedLetter();
  expect(await waits(fitri, id)).toBe(false);
  expect(codeOf(await fitri.get(`/api/cases/${id}`))).toBe("case-unknown");
  expect(codeOf(await act(fitri, id, claim))).toBe("case-unknown");
  await end(fitri.appointment);
  const gita = await someoneActing("Gita", { procedureIds: [procedure.id] });
  expect(await waits(gita, id)).toBe(true);
  expect((await gita.get<{ id: string }[]>("/api/cases")).body.map((one) => one.id)).toContain(id);
  expect((await act(gita, id, claim)).status).toBe(200);
  await end(gita.appointment);
});

test("whose appointment was ended at one server takes no step with it at another, not even the next one", async () => {
  const hani = await someoneActing("Hani");
  const id = await draftedLetter();
  const there = async (command: object) =>
    askServer<CaseView>(other, hani, {
      path: `/api/cases/${id}/commands`,
      body: { commandId: crypto.randomUUID(), ...command },
    });
  expect((await there(claim)).status).toBe(200);
  await end(hani.appointment);
  expect(codeOf(await there(decide))).toBe("work-item-not-yours");
  // What was in hand waits for the post again.
  expect(await waits(office.kasim, id)).toBe(true);
});

test("an appointment begins and ends by the clock, at every server, without anybody changing anything", async () => {
  const indra = await someoneActing("Indra", { from: officeDayIn(1), until: officeDayIn(2) });
  const { ownerPool } = server.database;
  const id = await draftedLetter();
  expect(codeOf(await act(indra, id, claim))).toBe("case-unknown");
  const soon = 700;
  await ownerPool.query(
    "update alur.appointment set starts_at = clock_timestamp() + $2 * interval '1 ms' where appointment_id = $1",
    [indra.appointment.id, soon],
  );
  expect(codeOf(await act(indra, id, claim))).toBe("case-unknown");
  await pause(soon);
  expect((await act(indra, id, claim)).status).toBe(200);
  await ownerPool.query(
    "update alur.appointment set ends_at = clock_timestamp() + $2 * interval '1 ms' where appointment_id = $1",
    [indra.appointment.id, soon],
  );
  expect((await act(indra, id, { type: "AddComment", text: "Sedang diperiksa" })).status).toBe(200);
  await pause(soon);
  expect(codeOf(await act(indra, id, decide))).toBe("work-item-not-yours");
  await settleAppointments(server.services, await agencyId());
  expect(await waits(office.kasim, id)).toBe(true);
});

test("what the holder had in hand is put back for the Plh., and nothing is kept for a holder who is away", async () => {
  const { kasim, kepala } = office;
  const id = await draftedLetter();
  await act(kasim, id, claim);
  const joni = await someoneActing("Joni");
  expect(await waits(joni, id)).toBe(true);
  await act(joni, id, claim);
  await act(joni, id, decide);
  await end(joni.appointment);
  await act(kepala, id, { type: "ClaimWorkItem", workItemId: "w3" });
  // It comes back to whoever did it; that one acts no more, so it is for the post.
  await act(kepala, id, { type: "SendBack", workItemId: "w3", toStepId: "s2", reason: "Nomor belum ada" });
  expect(await waits(kasim, id)).toBe(true);
});

test("a berkas that cannot be put back keeps no other one from the Plh., and follows later", async () => {
  const { administrator, kasim, posts } = office;
  const [stuck, free] = [await draftedLetter(), await draftedLetter()];
  for (const id of [stuck, free]) await act(kasim, id, claim);
  const { ownerPool } = server.database;
  await ownerPool.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
     create trigger refuse before insert on alur.case_event for each row when (new.case_id = '${stuck}') execute function refuse()`,
  );
  const nia = await addOfficial(server, administrator, "Nia");
  await appoint(administrator, { officialId: nia.official.id, postId: posts.kasubbag.id });
  expect([await waits(nia, stuck), await waits(nia, free)]).toEqual([false, true]);
  await ownerPool.query("drop trigger refuse on alur.case_event");
  await settleAppointments(server.services, await agencyId());
  expect(await waits(nia, stuck)).toBe(true);
  await administrator.patch(`/api/office/officials/${nia.official.id}`, { active: false });
});

test("only an administrator appoints, for a day that is not over, and nobody for a post of their own", async () => {
  const { administrator, sari, umar, posts } = office;
  const wish = { officialId: umar.official.id, postId: posts.kepala.id };
  expect(codeOf(await appoint(sari, wish))).toBe("not-administrator");
  expect(codeOf(await appoint(administrator, { ...wish, postId: posts.umum.id }))).toBe("holds-post-already");
  expect(codeOf(await appoint(administrator, { ...wish, from: officeDayIn(2), until: officeDayIn(1) }))).toBe(
    "days-reversed",
  );
  expect(codeOf(await appoint(administrator, { ...wish, from: officeDayIn(-9), until: officeDayIn(-1) }))).toBe(
    "appointment-over",
  );
  expect(codeOf(await appoint(administrator, { ...wish, procedureIds: [crypto.randomUUID()] }))).toBe(
    "procedure-unknown",
  );
});

test("an appointment stays on record as it was made: the app cannot rewrite it, only end it, and once", async () => {
  const lina = await someoneActing("Lina", { from: officeDayIn(3), until: officeDayIn(4) });
  expect(lina.appointment.state).toBe("ahead");
  expect((await end(lina.appointment)).body.find(({ id }) => id === lina.appointment.id)).toMatchObject({
    state: "over",
    ended: { by: "Ratna Wulandari" },
  });
  expect(codeOf(await end(lina.appointment))).toBe("appointment-over");
  const { appPool } = server.database;
  for (const change of ["basis = 'lain'", "official_id = post_id", "ends_at = 'infinity'"]) {
    await expect(appPool.query(`update alur.appointment set ${change}`)).rejects.toThrow("permission denied");
  }
  await expect(appPool.query("delete from alur.appointment")).rejects.toThrow("permission denied");
});

test("an auditor finds what was done for a post without the appointment that it names", async () => {
  const { appPool, ownerPool } = server.database;
  const id = await agencyId();
  const maya = await someoneActing("Maya", { procedureIds: [office.procedure.id] });
  const letter = await draftedLetter();
  await act(maya, letter, claim);
  await act(maya, letter, decide);
  await end(maya.appointment);
  expect(await verifyAppointments(appPool, id)).toEqual([]);
  const shortened =
    "update alur.appointment set starts_at = starts_at - interval '3 days', ended_at = starts_at - interval '1 day' where appointment_id = $1";
  await ownerPool.query(shortened, [maya.appointment.id]);
  expect(await verifyAppointments(appPool, id)).toMatchObject([
    { kind: "acting-unappointed", caseId: letter, version: 4, basis: "SPT 800/12/2026" },
    { kind: "acting-unappointed", caseId: letter, version: 5 },
  ]);
});

async function agencyId(): Promise<string> {
  const { rows } = await server.database.ownerPool.query<{ agency_id: string }>("select agency_id from alur.agency");
  return rows[0]?.agency_id ?? "";
}
