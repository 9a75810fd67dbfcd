import { defaultWorkingCalendar } from "@alur/model";
import type { CaseView } from "../../src/api/index.ts";
import { addAgency } from "../../src/office/agency.ts";
import { addOfficial } from "../../src/office/officials.ts";
import { workFor } from "../../src/tables/open-tables.ts";
import { appoint } from "../appoint.ts";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../letter-office.ts";
import { addPost, addUnit } from "../test-office.ts";
import type { Person, TestServer } from "../test-server.ts";

/** One database with two agencies: the office of `letterSop` at work, and a neighbour whose administrator is signed in. */
export interface TwoAgencies {
  office: LetterOffice;
  officeId: string;
  letter: CaseView;
  /** An SOP that the office is still drafting. */
  draftId: string;
  /** Holds a post of their own, and keeps their agency's office. */
  neighbour: Person;
  neighbourId: string;
}

/** The office's letter comes round every month and is open to the public, somebody has asked for it, and somebody acts for the head. */
export async function openOtherwise({ administrator, procedure, posts, umar }: LetterOffice): Promise<void> {
  await appoint(administrator, { officialId: umar.official.id, postId: posts.kepala.id });
  const opening = { postId: posts.staf.id, subject: "Surat bulanan", period: "month", workingDay: 1 };
  await administrator.post(`/api/procedures/${procedure.id}/schedules`, opening);
  await administrator.post(`/api/procedures/${procedure.id}/public`, { postId: posts.staf.id });
  await administrator.post(`/api/public/services/${procedure.id}/requests`, {
    commandId: crypto.randomUUID(),
    name: "Ibu Wati",
    subject: "Surat keterangan",
    brought: [],
    note: "",
  });
}

/** One of the office's posts was dissolved, so another one stands behind a performer of a second SOP. */
async function dissolveOne({ administrator, procedure, posts }: LetterOffice): Promise<void> {
  const archivist = await addPost(administrator, "Arsiparis");
  const sop = { ...procedure.sop, identity: { ...procedure.sop.identity, number: "090/9/2026" } };
  const binding = { ...procedure.binding, p3: { kind: "post", postId: archivist.id } };
  await administrator.post("/api/procedures", { sop, binding });
  const dissolution = { successorId: posts.kepala.id, basis: "Perbup 12/2026" };
  await administrator.post(`/api/office/posts/${archivist.id}/dissolution`, dissolution);
}

export async function openTwoAgencies(server: TestServer): Promise<TwoAgencies> {
  const office = await openLetterOffice(server);
  await addUnit(office.administrator, "Subbagian Umum");
  const letter = await openLetter(office);
  await act(office.sari, letter.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await dissolveOne(office);
  const draftId = crypto.randomUUID();
  await office.sari.post("/api/drafts", { commandId: draftId, sop: office.procedure.sop });
  const { rows } = await server.database.ownerPool.query<{ agency_id: string }>("select agency_id from alur.agency");
  const neighbourId = crypto.randomUUID();
  const account = { name: "Wira", email: "wira@badan.contoh.id", password: "jalak-di-dahan-3" };
  await server.services.tables.transaction().execute(async (tables) => {
    await workFor(tables, neighbourId);
    await addAgency(tables, { agencyId: neighbourId, name: "Badan Sebelah", calendar: defaultWorkingCalendar() });
    await addOfficial(tables, neighbourId, { ...account, administrator: true, postIds: [] });
  });
  const neighbour = server.person();
  await neighbour.signIn(account.email, account.password);
  await addPost(neighbour, "Juru Tulis");
  return { office, officeId: rows[0]?.agency_id ?? "", letter, draftId, neighbour, neighbourId };
}
