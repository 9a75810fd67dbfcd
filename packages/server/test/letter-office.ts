import type { CaseView, Post, ProcedureAnswer } from "../src/api/index.ts";
import { addOfficial, addPost, setUpOffice, type OfficialAtWork } from "./test-office.ts";
import { codeOf, type Answer, type Person, type TestServer } from "./test-server.ts";
import { letterSop } from "./test-sop.ts";

/** An office in which `letterSop` is in force: two officials share the post of Staf, and Umar holds a post that has no part in it. */
export interface LetterOffice {
  administrator: Person;
  sari: OfficialAtWork;
  sandi: OfficialAtWork;
  kasim: OfficialAtWork;
  kepala: OfficialAtWork;
  umar: OfficialAtWork;
  posts: Record<"staf" | "kasubbag" | "kepala" | "umum", Post>;
  procedure: ProcedureAnswer;
}

/** Sets the office up, from the first run to the SOP in force. */
export async function openLetterOffice(server: TestServer): Promise<LetterOffice> {
  const administrator = await setUpOffice(server);
  const posts = {
    staf: await addPost(administrator, "Staf Subbagian Umum"),
    kasubbag: await addPost(administrator, "Kasubbag Umum"),
    kepala: await addPost(administrator, "Kepala Dinas"),
    umum: await addPost(administrator, "Pengemudi"),
  };
  const [sari, sandi, kasim, kepala, umar] = await Promise.all([
    addOfficial(server, administrator, "Sari", [posts.staf.id]),
    addOfficial(server, administrator, "Sandi", [posts.staf.id]),
    addOfficial(server, administrator, "Kasim", [posts.kasubbag.id]),
    addOfficial(server, administrator, "Kepala", [posts.kepala.id]),
    addOfficial(server, administrator, "Umar", [posts.umum.id]),
  ]);
  const binding = {
    p1: { kind: "post", postId: posts.staf.id },
    p2: { kind: "post", postId: posts.kasubbag.id },
    p3: { kind: "post", postId: posts.kepala.id },
  };
  const { body: procedure } = await administrator.post<ProcedureAnswer>("/api/procedures", { sop: letterSop, binding });
  return { administrator, sari, sandi, kasim, kepala, umar, posts, procedure };
}

/** Opens a berkas of `letterSop`. */
export async function openLetter(office: LetterOffice, by: Person = office.sari): Promise<CaseView> {
  const answer = await by.post<CaseView>("/api/cases", {
    commandId: crypto.randomUUID(),
    procedureId: office.procedure.id,
    subject: "Surat tugas pelatihan",
    number: "12/ST/2026",
    requesterName: "",
    postId: office.posts.staf.id,
  });
  if (answer.status !== 201) throw new Error(`The case was not opened: ${codeOf(answer)}.`);
  return answer.body;
}

/** Sends a command with an id of its own. */
export async function act(by: Person, caseId: string, command: object): Promise<Answer<CaseView>> {
  return by.post<CaseView>(`/api/cases/${caseId}/commands`, { commandId: crypto.randomUUID(), ...command });
}
