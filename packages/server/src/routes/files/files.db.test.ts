import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleFiles } from "../../../test/files/sample-files.ts";
import { act } from "../../../test/letter-office.ts";
import { openTwoAgencies, type TwoAgencies } from "../../../test/agencies-apart/two-agencies.ts";
import { codeOf, startTestServer, type Answer, type Person, type TestServer } from "../../../test/test-server.ts";
import type { CaseView, UploadAnswer } from "../../api/index.ts";
import { fileAt } from "../../files/disk-files.ts";
import { filesFolder } from "../../files/files-folder.ts";
import { sweepUploads } from "../../files/sweep-uploads.ts";
import { MOST_BYTES } from "../../files/uploads.ts";

let server: TestServer;
let agencies: TwoAgencies;
beforeAll(async () => {
  server = await startTestServer();
  agencies = await openTwoAgencies(server);
});
afterAll(() => server.stop());

const upload = async (by: Person, bytes: Uint8Array): Promise<Answer<UploadAnswer>> =>
  by.upload<UploadAnswer>(`/api/cases/${agencies.letter.id}/uploads`, bytes);

async function attach(by: Person, bytes: Uint8Array, more: object = {}): Promise<Answer<CaseView>> {
  const { uploadId } = (await upload(by, bytes)).body;
  return act(by, agencies.letter.id, { type: "AttachFile", uploadId, name: "../Konsep surat.pdf", ...more });
}

const download = async (by: Person, documentId: string, version: number): Promise<Answer> =>
  by.get(`/api/cases/${agencies.letter.id}/documents/${documentId}/${version}`);

const words = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a file is attached, shown with its versions, and handed out to whoever may see the case", async () => {
  const { sari, kasim, umar } = agencies.office;
  const place = { stepId: "s1", kind: "output", name: agencies.letter.sop.steps[0]?.outputs[0] };
  const first = await attach(sari, sampleFiles.pdf, place.name === undefined ? {} : { place });
  const [document] = first.body.documents;
  expect(document?.versions).toMatchObject([
    { version: 1, name: "Konsep surat.pdf", mediaType: "application/pdf", officialName: "Sari" },
  ]);
  const second = await attach(kasim, words("%PDF-1.7 perbaikan"), { replaces: document?.id });
  expect(second.body.documents).toMatchObject([{ versions: [{ version: 1 }, { version: 2, officialName: "Kasim" }] }]);
  const answer = await download(kasim, document?.id ?? "", 1);
  expect(answer.body).toBe(new TextDecoder().decode(sampleFiles.pdf));
  expect(answer.headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": "attachment; filename*=UTF-8''Konsep%20surat.pdf",
    "x-content-type-options": "nosniff",
  });
  for (const stranger of [umar, agencies.neighbour]) {
    expect((await download(stranger, document?.id ?? "", 1)).status).toBe(404);
    expect(codeOf(await upload(stranger, sampleFiles.pdf))).toBe("case-unknown");
  }
  expect(codeOf(await download(sari, document?.id ?? "", 3))).toBe("document-unknown");
});

test("what is no file of a kind that Alur takes is turned down with a sentence, and nothing of it stays", async () => {
  const { sari } = agencies.office;
  expect(codeOf(await upload(sari, sampleFiles.exe))).toBe("file-kind-unknown");
  expect(codeOf(await upload(sari, new Uint8Array()))).toBe("file-empty");
  expect(codeOf(await upload(sari, new Uint8Array(MOST_BYTES + 1)))).toBe("file-too-large");
  expect(codeOf(await sari.post(`/api/cases/${agencies.letter.id}/uploads`))).toBe("file-absent");
  expect(codeOf(await sari.upload("/api/cases", sampleFiles.pdf))).toBe("input-invalid");
});

test("only whoever uploaded a file can attach it, and only to the case for which they did", async () => {
  const { sari, kasim, sandi } = agencies.office;
  const { uploadId } = (await upload(sari, sampleFiles.txt)).body;
  const other = await act(kasim, agencies.letter.id, { type: "AttachFile", uploadId, name: "nota.txt" });
  expect(codeOf(other)).toBe("upload-unknown");
  expect(codeOf(await act(sandi, agencies.letter.id, { type: "AttachFile", uploadId, name: "n" }))).toBe(
    "upload-unknown",
  );
});

test("the same request sent again attaches once", async () => {
  const { sari } = agencies.office;
  const { uploadId } = (await upload(sari, words("Sekali saja"))).body;
  const request = { commandId: crypto.randomUUID(), type: "AttachFile", uploadId, name: "sekali.txt" };
  const [one, two] = [
    await sari.post<CaseView>(`/api/cases/${agencies.letter.id}/commands`, request),
    await sari.post<CaseView>(`/api/cases/${agencies.letter.id}/commands`, request),
  ];
  expect(two.body.documents).toEqual(one.body.documents);
  expect(two.body.documents.filter(({ id }) => id === request.commandId)).toHaveLength(1);
});

test("what nobody attached is swept after a day, and what is attached stays, also where only the trail knows", async () => {
  const { sari } = agencies.office;
  const { officeId } = agencies;
  const orphan = (await upload(sari, words("Tidak jadi"))).body;
  const kept = await attach(sari, words("Jadi dilampirkan"));
  const keptHash = kept.body.documents.at(-1)?.versions[0]?.sha256 ?? "";
  // The same bytes once attached and once left over are one file.
  await upload(sari, words("Jadi dilampirkan"));
  await server.database.ownerPool.query("update alur.upload set attached = false");
  const { services, dataFolder } = server;
  const sweep = async (now: Date): Promise<number> => sweepUploads({ ...services, now: () => now }, officeId);
  const isThere = (sha256: string): boolean => existsSync(fileAt(filesFolder(dataFolder), officeId, sha256));
  expect(await sweep(new Date(Date.now() + 3_600_000))).toBe(0);
  expect(isThere(orphan.sha256)).toBe(true);
  expect(await sweep(new Date(Date.now() + 25 * 3_600_000))).toBeGreaterThan(1);
  expect([isThere(orphan.sha256), isThere(keptHash)]).toEqual([false, true]);
  const again = await act(sari, agencies.letter.id, { type: "AttachFile", uploadId: orphan.uploadId, name: "a.txt" });
  expect(codeOf(again)).toBe("upload-unknown");
});

test("somebody who uploads again and again without attaching is stopped before the disk is full", async () => {
  const { sandi } = agencies.office;
  const codes = new Set<string>();
  for (let count = 0; count < 51; count++) codes.add(codeOf(await upload(sandi, words(`Coba ${count}`))));
  expect([...codes]).toEqual(["no problem (201)", "uploads-waiting"]);
});

test("a document whose bytes are gone from the disk is said to be, and nothing else breaks", async () => {
  const { sari } = agencies.office;
  const view = (await attach(sari, words("Akan hilang"))).body;
  const document = view.documents.at(-1);
  await server.services.files.remove(agencies.officeId, document?.versions[0]?.sha256 ?? "");
  expect(codeOf(await download(sari, document?.id ?? "", 1))).toBe("document-lost");
});
