import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { addOfficial, addPost, addUnit } from "../../../test/test-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import type {
  CaseView,
  DissolutionEffect,
  Office,
  OfficeChange,
  Post,
  ProcedureAnswer,
  RenameEffect,
  WaitingAtPost,
  WorklistItem,
} from "../../api/index.ts";
import { settleDissolutions } from "../../office/posts-over-time/settle-dissolutions.ts";

let server: TestServer;
let office: LetterOffice;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
});
afterAll(() => server.stop());

async function examined(): Promise<CaseView> {
  const letter = await openLetter(office);
  await act(office.sari, letter.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(office.sari, letter.id, { type: "CompleteWorkItem", workItemId: "w1", requirementsMet: [], note: "-" });
  return letter;
}

const boss = () => office.administrator;
const dissolve = (id: string, body: object) =>
  boss().post<Post[]>(`/api/office/posts/${id}/dissolution`, { basis: "Perbup 12/2026", ...body });

test("work at a post that nobody holds is counted, and goes to another post at one stroke", async () => {
  const letter = await examined();
  await boss().patch(`/api/office/officials/${office.kasim.official.id}`, { postIds: [] });
  const { body: waiting } = await boss().get<WaitingAtPost[]>("/api/office/posts/waiting");
  expect(waiting).toContainEqual({ postId: office.posts.kasubbag.id, waiting: 1 });
  const path = `/api/office/posts/${office.posts.kasubbag.id}/handover`;
  const body = { toPostId: office.posts.kepala.id, reason: "Kasubbag pensiun, belum ada penggantinya" };
  expect(codeOf(await office.kepala.post(path, body))).toBe("not-administrator");
  expect(codeOf(await boss().post(path, { ...body, toPostId: office.posts.kasubbag.id }))).toBe("post-vacant");
  expect((await boss().post(path, body)).body).toEqual({ moved: 1, left: 0 });
  const { body: view } = await boss().get<CaseView>(`/api/cases/${letter.id}`);
  expect(view.waiting).toMatchObject([{ audience: "Kepala Dinas" }]);
  expect(view.trail.at(-1)).toMatchObject({ event: "WorkItemReassigned", text: body.reason });
  await boss().patch(`/api/office/officials/${office.kasim.official.id}`, { postIds: [office.posts.kasubbag.id] });
});

test("of two who hold one post, whoever takes the work first has it", async () => {
  const letter = await openLetter(office);
  const answers = await Promise.all(
    [office.sari, office.sandi].map((who) => act(who, letter.id, { type: "ClaimWorkItem", workItemId: "w1" })),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test("a post on which SOPs and work hang is not dissolved without a successor, who is shown first what comes", async () => {
  const letter = await examined();
  const { id } = office.posts.kasubbag;
  const { body: effect } = await boss().get<DissolutionEffect>(`/api/office/posts/${id}/dissolution/preview`);
  expect(effect).toMatchObject({
    procedures: [{ id: office.procedure.id, performers: ["Kasubbag"] }],
    waiting: 1,
    holders: ["Kasim"],
  });
  expect(codeOf(await dissolve(id, { successorId: null }))).toBe("successor-needed");
  expect(codeOf(await dissolve(id, { successorId: id }))).toBe("post-unknown");
  const expert = await addPost(boss(), "Analis Persuratan");
  const ani = await addOfficial(server, boss(), "Ani", [expert.id]);
  const { body: posts } = await dissolve(id, { successorId: expert.id });
  expect(posts.find((post) => post.id === id)).toMatchObject({
    holderIds: [],
    dissolution: { successorId: expert.id },
  });
  expect(posts.find((post) => post.id === expert.id)?.aliases).toContain("Kasubbag Umum");
  // What waited is hers now, and what comes later as well.
  const later = await examined();
  const { body: list } = await ani.get<WorklistItem[]>("/api/worklist");
  expect(list.map(({ caseId }) => caseId).sort()).toEqual([letter.id, later.id].sort());
  const { body: view } = await ani.get<CaseView>(`/api/cases/${letter.id}`);
  expect(view.trail.at(-1)?.text).toBe(
    "Jabatan Kasubbag Umum dihapus dan digantikan Analis Persuratan (Perbup 12/2026)",
  );
  expect(view.sop.performers.map(({ name }) => name)).toContain("Kasubbag");
  const { body: procedure } = await ani.get<ProcedureAnswer>(`/api/procedures/${office.procedure.id}`);
  expect(procedure.binding["p2"]).toEqual({ kind: "post", postId: expert.id });
  expect(codeOf(await dissolve(id, { successorId: expert.id }))).toBe("post-dissolved");
  const named = { postIds: [id] };
  expect(codeOf(await boss().patch(`/api/office/officials/${ani.official.id}`, named))).toBe("post-unknown");
});

test("work that was on hold when its post was dissolved goes to the successor once it goes on", async () => {
  const { body: posts } = await boss().get<Post[]>("/api/office/posts");
  const expert = posts.find(({ name }) => name === "Analis Persuratan")!;
  const letter = await examined();
  await act(boss(), letter.id, { type: "HoldCase", reason: "Menunggu surat" });
  const next = await addPost(boss(), "Arsiparis Ahli");
  await dissolve(expert.id, { successorId: next.id });
  expect((await boss().get<CaseView>(`/api/cases/${letter.id}`)).body.waiting).toMatchObject([
    { audience: "Analis Persuratan" },
  ]);
  await act(boss(), letter.id, { type: "ResumeCase" });
  const { body } = await boss().get<Office>("/api/office");
  await settleDissolutions(server.services, body.agency.id);
  expect((await boss().get<CaseView>(`/api/cases/${letter.id}`)).body.waiting).toMatchObject([
    { audience: "Arsiparis Ahli" },
  ]);
});

test("a dissolution that lies ahead changes nothing before its day", async () => {
  const typist = await addPost(boss(), "Juru Ketik");
  const tina = await addOfficial(server, boss(), "Tina", [typist.id]);
  const { body: posts } = await dissolve(typist.id, { successorId: null, at: "2099-01-01T00:00:00+07:00" });
  expect(posts.find(({ id }) => id === typist.id)).toMatchObject({
    holderIds: [tina.official.id],
    dissolution: { at: "2098-12-31T17:00:00.000Z", successorId: null },
  });
});

test("many names are changed together after a look at what hangs on them, and the trail keeps the printed ones", async () => {
  const unit = await addUnit(boss(), "Subbagian Umum");
  const letter = await openLetter(office);
  const text =
    "Nama lama;Nama baru\nStaf Subbagian Umum;Pengadministrasi Umum\nSubbagian Umum;Tim Kerja Umum\nKabag Hilang;X\nKepala Dinas;";
  const { body: effect } = await boss().post<RenameEffect>("/api/office/renames/preview", { text });
  expect(effect.lines).toMatchObject([
    { what: "renames", line: 2, kind: "post", to: "Pengadministrasi Umum", procedures: ["Penerbitan Surat Tugas"] },
    { what: "renames", line: 3, kind: "unit", id: unit.id },
    { what: "fails", line: 4 },
    { what: "fails", line: 5 },
  ]);
  const renames = effect.lines.flatMap((line) =>
    line.what === "renames" ? [{ kind: line.kind, id: line.id, from: line.from, to: line.to }] : [],
  );
  const wrong = [...renames.slice(0, 1), { ...renames[1], from: "Nama yang sudah lain" }];
  const basis = "Perbup 12/2026";
  expect(codeOf(await boss().post("/api/office/renames", { renames: wrong, basis }))).toBe("name-changed");
  expect((await boss().get<Office>("/api/office")).body.posts[0]?.name).toBe("Staf Subbagian Umum");
  const done = await boss().post<OfficeChange[]>("/api/office/renames", { renames, basis });
  expect(done.body[0]).toMatchObject({
    kind: "renamed",
    basis,
    byName: "Ratna Wulandari",
    names: [{ from: "Staf Subbagian Umum", to: "Pengadministrasi Umum" }, { to: "Tim Kerja Umum" }],
  });
  const { body: view } = await office.sari.get<CaseView>(`/api/cases/${letter.id}`);
  expect(view.sop.performers[0]?.name).toBe("Staf");
  expect(view.waiting).toMatchObject([{ audience: "Pengadministrasi Umum" }]);
  const { body: after } = await boss().get<Office>("/api/office");
  expect(after.posts[0]).toMatchObject({ name: "Pengadministrasi Umum", aliases: ["Staf Subbagian Umum"] });
  expect((await office.sari.get<OfficeChange[]>("/api/office/changes")).body.length).toBeGreaterThan(1);
});

test("two posts may exchange their names, and a name that is taken changes nothing at all", async () => {
  const [one, two] = [await addPost(boss(), "Petugas Satu"), await addPost(boss(), "Petugas Dua")];
  const swap = (from: Post, to: string) => ({ kind: "post", id: from.id, from: from.name, to });
  const send = (renames: object[]) => boss().post("/api/office/renames", { renames, basis: "SK 1" });
  expect(codeOf(await send([swap(one, "Petugas Tiga"), swap(two, "Kepala Dinas")]))).toBe("name-taken");
  expect((await send([swap(one, two.name), swap(two, one.name)])).status).toBe(200);
  const { body: posts } = await boss().get<Post[]>("/api/office/posts");
  expect(posts.find(({ id }) => id === one.id)?.name).toBe("Petugas Dua");
});
